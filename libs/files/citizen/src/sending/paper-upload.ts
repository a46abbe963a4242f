import type { StoredFile } from '@tinhso/files-contract';
import type { ProblemDocument } from '@tinhso/ui';

/** Where one file is: being looked at and made smaller, on its way, without a line, arrived, refused, given up for now. */
export type UploadState = 'preparing' | 'sending' | 'waiting' | 'ready' | 'refused' | 'failed';

/** One file on its way to a paper, or arrived, or refused. `key` is of this browser only; `stored` came from the server. */
export interface PaperUpload {
  readonly key: string;
  readonly paper: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: UploadState;
  /** Bytes that have arrived. */
  readonly sent: number;
  /** Bytes before it was made smaller on this device. */
  readonly shrunkFrom?: number;
  /** Taken up again after a reload. */
  readonly resumed?: boolean;
  readonly preview?: string;
  readonly stored?: StoredFile;
  readonly problem?: ProblemDocument;
}
