/** Asks for photos: chosen, taken or pasted; each can be removed again. A chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReturnsKey } from '../../../locales/returns.ts';
import type { Words } from '../../help-controller.ts';
import type { Photo, PhotoAlbum } from '../photo.ts';

/** The way to add photos, and those that are there. */
export function renderPhotos(photos: PhotoAlbum, { say }: Words<ReturnsKey>): TemplateResult {
  const { preparing, problem, room } = photos;
  const said = preparing
    ? say('returns:photos.preparing')
    : problem &&
      (problem === 'most'
        ? say('returns:photos.most', { count: photos.most })
        : say(`returns:photos.${problem === 'too-large' ? 'unreadable' : problem}`));
  return html`
    <div class="field photos" part="photos" role="group" aria-labelledby="photos" @paste=${(event: ClipboardEvent) => paste(event, photos.add)}>
      <strong id="photos">${say('returns:photos')} <span class="muted">(${say('returns:optional')})</span></strong>
      <p class="muted">${say('returns:photos.about')}</p>
      ${
        photos.photos.length
          ? html`<ul>${repeat(
              photos.photos,
              (photo) => photo,
              (photo, at) => renderPhoto(photo, at + 1, say, photos.remove),
            )}</ul>`
          : nothing
      }
      ${
        room > 0
          ? html`<p class="muted">${say('returns:photos.most', { count: photos.most })}</p>
            <p class="choices">
              ${renderChooser(say('returns:photos.add'), false, photos.add)}
              ${matchMedia('(pointer: coarse)').matches ? renderChooser(say('returns:photos.take'), true, photos.add) : nothing}
            </p>
            ${matchMedia('(pointer: fine)').matches ? html`<p class="muted">${say('returns:photos.paste')}</p>` : nothing}`
          : nothing
      }
      <p role="status">${said || nothing}</p>
    </div>
  `;
}

/** The length of a thumbnail's side, in pixels of the screen. */
const side = 224;

/** Draws a thumbnail: a strict page shows no addresses of blobs, and the photo itself would take some sixteen megabytes. */
export async function drawPhoto(canvas: HTMLCanvasElement, blob: Blob): Promise<void> {
  const picture = await createImageBitmap(blob, { resizeWidth: 2 * side, resizeQuality: 'medium' });
  const scale = side / Math.min(picture.width, picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  Object.assign(canvas, { width: side, height: side });
  canvas.getContext('2d')?.drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
  picture.close();
}

function renderPhoto(
  photo: Photo,
  at: number,
  say: Words<ReturnsKey>['say'],
  remove: (photo: Photo) => void,
): TemplateResult {
  return html`<li>
    <canvas role="img" aria-label=${say('returns:photos.photo', { at })} data-photo=${at - 1}></canvas>
    <button type="button" part="remove" aria-label=${say('returns:photos.remove', { at })} @click=${() => remove(photo)}>×</button>
  </li>`;
}

const accepted = 'image/*,.heic,.heif';

function renderChooser(text: string, take: boolean, add: (files: Iterable<Blob>) => void): TemplateResult {
  const change = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    add([...(input.files ?? [])]);
    // the same one may be chosen again
    input.value = '';
  };
  return html`<label class="button" part="add">
    ${
      take
        ? html`<input class="quiet" type="file" accept=${accepted} .capture=${'environment'} @change=${change} />`
        : html`<input class="quiet" type="file" accept=${accepted} multiple @change=${change} />`
    }
    ${text}
  </label>`;
}

function paste(event: ClipboardEvent, add: (files: Iterable<Blob>) => void): void {
  const files = [...(event.clipboardData?.files ?? [])];
  if (!files.length) return;
  event.preventDefault();
  add(files);
}
