/** A photo on its way, as far as a report is concerned. */
export interface SentPhoto {
  readonly key: string;
  readonly name: string;
  readonly state: 'sending' | 'waiting' | 'ready' | 'refused' | 'failed';
  /** Share that has arrived, 0 to 1. */
  readonly share: number;
  readonly preview?: string;
  readonly fileId?: string;
  /** Why it was refused, in words. */
  readonly reason?: string;
}

/** Sending of photos, which the app brings from the files domain. */
export interface PhotosPort {
  readonly all: readonly SentPhoto[];
  /** Makes a photo small enough for a weak line. */
  readonly prepare: (photo: File) => Promise<File>;
  /** Sends it; `key` is how the caller knows it, also after a reload. */
  readonly add: (key: string, photo: File) => void;
  readonly retry: (key: string) => void;
  readonly remove: (key: string) => void;
  /** The report has the photos that arrived: they are none of this page's any more. */
  readonly release: () => void;
}

/** Hook that makes a {@link PhotosPort}; `guest` gives the token of somebody without an account. */
export type UsePhotos = (place: string, guest: () => string | undefined) => PhotosPort;
