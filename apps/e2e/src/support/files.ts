import sharp from 'sharp';

export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A photograph as a phone takes it: noisy JPEG with the place where it was taken in its EXIF. */
export async function photograph(name: string, side = 1200, at = { lat: 21.823333, long: 105.21 }): Promise<UploadFile> {
  const degrees = (value: number): string => `${Math.floor(value)}/1 0/1 ${Math.round((value % 1) * 360_000)}/100`;
  const paper = `<svg width="${side}" height="${side}"><rect width="100%" height="100%" fill="#dfe4da"/>
    <rect x="8%" y="6%" width="84%" height="88%" fill="#fffef8" stroke="#888"/>
    <text x="50%" y="20%" font-size="${side / 22}" text-anchor="middle" font-family="sans-serif">GIẤY CHỨNG SINH</text>
    <text x="14%" y="34%" font-size="${side / 34}" font-family="sans-serif">Họ và tên mẹ: Lý Thị Mai</text></svg>`;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: degrees(at.lat), GPSLongitudeRef: 'E', GPSLongitude: degrees(at.long) };
  const buffer = await sharp(Buffer.from(paper))
    .jpeg({ quality: 88 })
    .withExif({ IFD0: { Make: 'Dien thoai thu', Model: 'E2E' }, IFD3: place })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** Whether an image still tells when, where and by which device it was taken. */
export const hasExif = async (image: Buffer): Promise<boolean> => (await sharp(image).metadata()).exif !== undefined;

/** A PDF whose name says that it is a photograph. */
export const pdfNamedJpg = (): UploadFile => ({
  name: 'giay-chung-sinh.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});

/** The same bytes with one bit turned over in the middle. */
export function altered(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
