import { fileProblems } from '@tinhso/files-contract';
import { platformProblems, Problem, type Locale } from '@tinhso/platform';
import { ERRORS } from '@tus/server';

const advice = {
  gone: { vi: 'Hãy chọn lại tệp để gửi.', en: 'Choose the file again.' },
  tooLarge: {
    vi: 'Hãy chụp lại bằng ảnh thường, hoặc chia tệp PDF thành nhiều phần.',
    en: 'Take an ordinary photo instead, or split the PDF into parts.',
  },
} as const;

const table = new Map<unknown, (locale: Locale) => Problem>([
  [ERRORS.FILE_NOT_FOUND, () => Problem.from(platformProblems, 'not-found')],
  [ERRORS.FILE_NO_LONGER_EXISTS, (locale) => Problem.from(fileProblems, 'upload-gone', { detail: advice.gone[locale] })],
  [ERRORS.INVALID_OFFSET, () => Problem.from(fileProblems, 'upload-moved')],
  [ERRORS.ABORTED, () => Problem.from(fileProblems, 'upload-busy')],
  [ERRORS.ERR_MAX_SIZE_EXCEEDED, (locale) => Problem.from(fileProblems, 'file-too-large', { detail: advice.tooLarge[locale] })],
  // A stream that broke off is nobody's answer: whoever hears of a failed write hears of our disk.
  [ERRORS.FILE_WRITE_ERROR, () => Problem.from(platformProblems, 'storage-full', { retryAfter: 60 })],
  [ERRORS.ERR_SIZE_EXCEEDED, () => Problem.from(platformProblems, 'too-large')],
]);

/** What the tus server reports → the problem it is answered as. Faults of ours come back as they are. */
export function tusProblem(error: unknown, locale: Locale): Error {
  if (error instanceof Error) return error;
  const known = table.get(error);
  if (known) return known(locale);
  const { status_code: status, body } = error as { status_code?: number; body?: string };
  if (status !== undefined && status < 500) return Problem.from(platformProblems, 'malformed', { detail: body?.trim() });
  return new Error(`tus: ${body ?? status ?? 'unknown failure'}`, { cause: error });
}
