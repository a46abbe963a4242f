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
  readonly add: (photo: File) => void;
  readonly retry: (key: string) => void;
  readonly remove: (key: string) => void;
}

/** Hook that makes a {@link PhotosPort}; `guest` gives the token of somebody without an account. */
export type UsePhotos = (place: string, guest: () => string | undefined) => PhotosPort;
