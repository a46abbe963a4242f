const CELL = 12;
const QUIET = 4;
const LINE = 44;

/** A QR code as a picture to be kept, with words under it that tell what it is; dark on light like every code. */
export async function qrPicture(text: string, lines: readonly string[]): Promise<Blob> {
  const { encode } = await import('uqr');
  const cells = encode(text, { ecc: 'M', border: QUIET }).data;
  const side = cells.length * CELL;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side + lines.length * LINE + CELL * QUIET });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  cells.forEach((row, y) => row.forEach((dark, x) => dark && pen.fillRect(x * CELL, y * CELL, CELL, CELL)));
  pen.font = `600 ${CELL * 2.4}px system-ui, sans-serif`;
  pen.textAlign = 'center';
  lines.forEach((line, index) => pen.fillText(line, side / 2, side + LINE * (index + 0.7), side - 2 * CELL));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be made'))), 'image/png'),
  );
}
