/**
 * Problems that a person can meet while sending papers (RFC 9457). `detail` says what is wrong with this very file and what to do next.
 */
export const fileProblems = {
  'file-too-large': { status: 413, vi: 'Tệp lớn hơn 12 MB', en: 'The file is larger than 12 MB' },
  'file-empty': { status: 422, vi: 'Tệp không có nội dung', en: 'The file is empty' },
  'file-type-refused': { status: 422, vi: 'Chưa nhận loại tệp này', en: 'This kind of file is not accepted' },
  'file-heic': { status: 422, vi: 'Chưa nhận được ảnh HEIC', en: 'HEIC photos are not accepted' },
  'file-name-mismatch': { status: 422, vi: 'Tên tệp không khớp với nội dung', en: 'The file name does not match its content' },
  'file-damaged': { status: 422, vi: 'Tệp bị hỏng, không mở được', en: 'The file is damaged and cannot be opened' },
  'file-pdf-locked': { status: 422, vi: 'Tệp PDF có mật khẩu', en: 'The PDF is protected by a password' },
  'file-pdf-empty': { status: 422, vi: 'Tệp PDF không có trang nào', en: 'The PDF has no pages' },
  'file-pdf-blank': { status: 422, vi: 'Tệp PDF chỉ có trang trắng', en: 'All pages of the PDF are blank' },
  'file-pdf-heavy': { status: 422, vi: 'Tệp PDF quá phức tạp, mở không nổi', en: 'The PDF is too complex to open' },
  'file-image-blank': { status: 422, vi: 'Ảnh không thấy chữ hay hình gì', en: 'Nothing can be seen in the photo' },
  'file-image-too-big': { status: 422, vi: 'Ảnh có kích thước quá lớn', en: 'The image has too many pixels' },
  'file-infected': { status: 422, vi: 'Tệp có mã độc', en: 'The file carries malware' },
  'scanner-away': { status: 503, vi: 'Chưa kiểm tra được mã độc trong tệp', en: 'The file could not be searched for malware yet' },
  'upload-described-badly': { status: 422, vi: 'Thông tin về tệp chưa đúng', en: 'The description of the file is not right' },
  'upload-moved': { status: 409, vi: 'Phần tệp gửi lên không nối tiếp phần trước', en: 'This part does not continue the one before' },
  'upload-busy': { status: 423, vi: 'Tệp này đang được gửi từ một kết nối khác', en: 'This file is being sent over another connection' },
  'upload-gone': { status: 410, vi: 'Lần gửi tệp này đã hết hạn', en: 'This upload has expired' },
  'file-not-ready': { status: 409, vi: 'Tệp chưa gửi xong', en: 'The file has not been sent completely' },
  'file-attached': { status: 409, vi: 'Tệp đã nằm trong hồ sơ, không xoá được', en: 'The file is part of a dossier and cannot be deleted' },
  'files-unusable': { status: 422, vi: 'Có tệp không dùng được', en: 'Some files cannot be used' },
} as const;

/** Code of a file problem, as it stands in `code` of the answer. */
export type FileProblemCode = keyof typeof fileProblems;
