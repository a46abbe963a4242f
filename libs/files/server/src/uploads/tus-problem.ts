import { fileProblems } from '@tinhso/files-contract';
import { platformProblems, Problem } from '@tinhso/platform';
import { ERRORS } from '@tus/server';

const table = new Map<unknown, () => Problem>([
  [ERRORS.FILE_NOT_FOUND, () => Problem.from(platformProblems, 'not-found')],
  [ERRORS.FILE_NO_LONGER_EXISTS, () => Problem.from(fileProblems, 'upload-gone', { detail: 'Hãy chọn lại tệp để gửi.' })],
  [ERRORS.INVALID_OFFSET, () => Problem.from(fileProblems, 'upload-moved')],
  [ERRORS.ERR_LOCK_TIMEOUT, () => Problem.from(fileProblems, 'upload-busy')],
  [ERRORS.ABORTED, () => Problem.from(fileProblems, 'upload-busy')],
  [
    ERRORS.ERR_MAX_SIZE_EXCEEDED,
    () => Problem.from(fileProblems, 'file-too-large', { detail: 'Hãy chụp lại bằng ảnh thường, hoặc chia tệp PDF thành nhiều phần.' }),
  ],
  [ERRORS.ERR_SIZE_EXCEEDED, () => Problem.from(platformProblems, 'too-large')],
]);

/** What the tus server reports → the problem it is answered as. Faults of ours come back as they are. */
export function tusProblem(error: unknown): Error {
  if (error instanceof Error) return error;
  const known = table.get(error);
  if (known) return known();
  const { status_code: status, body } = error as { status_code?: number; body?: string };
  if (status !== undefined && status < 500) return Problem.from(platformProblems, 'malformed', { detail: body?.trim() });
  return new Error(`tus: ${body ?? status ?? 'unknown failure'}`, { cause: error });
}
