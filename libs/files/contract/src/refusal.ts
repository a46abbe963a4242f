import type { StoredFile } from './files.js';
import { fileProblems, type FileProblemCode } from './problems.js';

/** Why a file is not kept. `found` is what is inside (`PDF`), `named` what the name says (`.jpg`). */
export interface Refusal {
  readonly code: FileProblemCode;
  readonly found?: string;
  readonly named?: string;
}

const OTHERS = { vi: 'Hãy gửi ảnh JPG, PNG, WebP hoặc tệp PDF.', en: 'Send a JPG, PNG or WebP photo, or a PDF.' } as const;

type Sentence = (refusal: Refusal) => { readonly vi: string; readonly en: string };

/** What to do next, for each reason a file is refused. */
const details: Partial<Record<FileProblemCode, Sentence>> = {
  'file-name-mismatch': ({ named, found }) => ({
    vi: `Tệp đuôi ${named} nhưng bên trong là ${found}. Hãy chọn đúng tệp, hoặc đổi đuôi tệp cho đúng rồi gửi lại.`,
    en: `The name ends in ${named} but inside is ${found}. Choose the right file, or correct the ending and send it again.`,
  }),
  'file-type-refused': ({ found }) => ({
    vi: `${found === undefined ? 'Không nhận ra loại tệp này.' : `Bên trong tệp là ${found}.`} ${OTHERS.vi}`,
    en: `${found === undefined ? 'This kind of file is not known.' : `Inside the file is ${found}.`} ${OTHERS.en}`,
  }),
  'file-heic': () => ({
    vi: 'Vào Cài đặt > Camera > Định dạng, chọn "Tương thích nhất" rồi chụp lại. Hoặc mở ảnh, chụp màn hình và gửi ảnh đó.',
    en: 'Go to Settings > Camera > Formats, choose "Most Compatible" and take the photo again. Or open it, take a screenshot and send that.',
  }),
  'file-damaged': () => ({
    vi: 'Cán bộ sẽ không mở được tệp này. Hãy mở thử trên máy của bạn, rồi chọn lại tệp hoặc chụp ảnh tờ giấy.',
    en: 'Officials could not open this file. Try to open it yourself, then choose it again or photograph the paper.',
  }),
  'file-pdf-locked': () => ({
    vi: 'Bỏ mật khẩu rồi gửi lại: mở tệp, chọn In, chọn Lưu thành PDF. Hoặc chụp ảnh tờ giấy.',
    en: 'Remove the password and send it again: open it, choose Print, choose Save as PDF. Or photograph the paper.',
  }),
  'file-pdf-empty': () => ({
    vi: 'Có thể tệp lưu dở dang. Hãy mở thử, lưu lại rồi gửi, hoặc chụp ảnh tờ giấy.',
    en: 'It may have been saved only in part. Open it, save it again and send it, or photograph the paper.',
  }),
  'file-pdf-blank': () => ({
    vi: 'Có thể tờ giấy đặt ngược mặt khi quét. Hãy quét lại mặt có chữ, hoặc chụp ảnh tờ giấy.',
    en: 'The paper may have lain face up in the scanner. Scan the written side, or photograph the paper.',
  }),
  'file-pdf-heavy': () => ({
    vi: 'Cán bộ cũng sẽ khó mở tệp này. Mở tệp, chọn In, chọn Lưu thành PDF rồi gửi tệp mới. Hoặc chụp ảnh tờ giấy.',
    en: 'Officials would have trouble with it too. Open it, choose Print, choose Save as PDF and send the new file. Or photograph the paper.',
  }),
  'file-image-blank': () => ({
    vi: 'Ảnh tối đen, trắng xoá hoặc bị che. Hãy chụp lại ở chỗ sáng, thấy đủ bốn góc tờ giấy.',
    en: 'It is black, white or covered. Take it again in good light, with all four corners of the paper in the picture.',
  }),
  'file-image-too-big': () => ({
    vi: 'Hãy chụp lại bằng chế độ ảnh thường (không dùng ảnh toàn cảnh), hoặc thu nhỏ ảnh rồi gửi lại.',
    en: 'Take it again as an ordinary photo (not a panorama), or make it smaller and send it again.',
  }),
  'file-infected': () => ({
    vi: 'Tệp không được nhận để giữ an toàn cho máy của cán bộ. Hãy quét vi-rút trên máy của bạn, rồi chụp ảnh tờ giấy để gửi.',
    en: 'It is not taken, to keep the machines of officials safe. Search your device for viruses, then photograph the paper and send that.',
  }),
  'file-empty': () => ({ vi: 'Hãy chọn lại tệp, hoặc chụp ảnh tờ giấy.', en: 'Choose the file again, or photograph the paper.' }),
};

/** The reason as the citizen reads it. */
export function refusalText(refusal: Refusal, locale: 'vi' | 'en'): NonNullable<StoredFile['refusal']> {
  return { code: refusal.code, title: fileProblems[refusal.code][locale], detail: details[refusal.code]?.(refusal)[locale] ?? '' };
}
