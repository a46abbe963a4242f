import type { ReactNode } from 'react';

/** Sending of files, which the app brings from the files domain. */
export interface UploadsPort {
  all: readonly { paper: string; state: 'sending' | 'waiting' | 'ready' | 'refused' | 'failed'; fileId?: string }[];
  /** The control: choose, photograph, see, remove. `id` is what the error summary jumps to. */
  field(props: { paper: { key: string; maxFiles: number }; id: string; describedBy?: string; invalid?: boolean }): ReactNode;
}

/** Hook that makes an {@link UploadsPort} for a place; the app composes it with the screens. */
export type UseUploads = (place: string) => UploadsPort;
