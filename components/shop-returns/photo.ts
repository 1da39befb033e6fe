import type { PhotoProblem } from './photos/photos.ts';

/** A photo that is ready. */
export interface Photo {
  readonly blob: Blob;
}

/** The photos of a customer, as the field for them is drawn from them. */
export interface PhotoAlbum {
  readonly photos: readonly Photo[];
  /** How many are being made ready. */
  readonly preparing: number;
  /** Why the last one is none; `most`, where not all fit. */
  readonly problem: PhotoProblem | 'most' | undefined;
  /** How many fit. */
  readonly most: number;
  /** How many more do. */
  readonly room: number;
  readonly add: (files: Iterable<Blob>) => Promise<void>;
  readonly remove: (photo: Photo) => void;
}
