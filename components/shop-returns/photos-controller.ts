import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { limits } from '../../content/returns/request/limits.ts';
import type { ReturnsKey } from '../../locales/returns.ts';
import type { Words } from '../help-controller.ts';
import type { Photo, PhotoAlbum } from './photo.ts';

/** Makes the photos of a customer ready; they stay on the device until the statement is sent. */
export class PhotosController implements ReactiveController, PhotoAlbum {
  photos: readonly Photo[] = [];
  readonly most = limits.photos;
  preparing = 0;
  problem: PhotoAlbum['problem'];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #drawn = new WeakMap<Element, Photo>();
  #field: typeof import('./fields/photos.ts') | undefined;
  #asked = false;

  /** `onChange` hears when there is one more or less, to keep them. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.problem = undefined;
  }

  /** Draws the thumbnails for which there is a place. */
  hostUpdated(): void {
    for (const canvas of this.#host.shadowRoot?.querySelectorAll<HTMLCanvasElement>('canvas[data-photo]') ?? []) {
      const photo = this.photos[Number(canvas.dataset.photo)];
      if (!photo || this.#drawn.get(canvas) === photo) continue;
      this.#drawn.set(canvas, photo);
      this.#field?.drawPhoto(canvas, photo.blob).catch(() => {});
    }
  }

  /** The field for them, fetched when it is first to be drawn: few customers need it. */
  render(words: Words<ReturnsKey>): TemplateResult | typeof nothing {
    if (!this.#asked) this.#fetch();
    return this.#field?.renderPhotos(this, words) ?? nothing;
  }

  get room(): number {
    return this.most - this.photos.length - this.preparing;
  }

  get blobs(): readonly Blob[] {
    return this.photos.map(({ blob }) => blob);
  }

  /** Adds what of `files` is a photo; says of the last one that is none why. */
  readonly add = async (files: Iterable<Blob>): Promise<void> => {
    const chosen = [...files];
    const taken = chosen.slice(0, this.room);
    this.problem = chosen.length > taken.length ? 'most' : undefined;
    this.preparing += taken.length;
    this.#host.requestUpdate();
    for (const file of taken) {
      await this.#prepare(file);
      this.preparing -= 1;
      this.#host.requestUpdate();
    }
    if (taken.length) this.#onChange();
  };

  readonly remove = (photo: Photo): void => {
    this.photos = this.photos.filter((other) => other !== photo);
    this.#host.requestUpdate();
    this.#onChange();
  };

  /** Takes photos that are ready, as kept from before. */
  restore(blobs: readonly Blob[]): void {
    this.photos = blobs.map((blob) => ({ blob }));
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#asked = true;
    this.#field = await import('./fields/photos.ts').catch(() => undefined);
    this.#asked = this.#field !== undefined;
    if (this.#field) this.#host.requestUpdate();
  }

  async #prepare(file: Blob): Promise<void> {
    const { preparePhoto } = await import('./photos/photos.ts');
    const shrunk = await preparePhoto(file).catch(() => ({ problem: 'unreadable' }) as const);
    if ('photo' in shrunk) this.photos = [...this.photos, { blob: shrunk.photo }];
    else this.problem = shrunk.problem;
  }
}
