import { decodeWords, parseMail } from './parse-mail.js';

describe('parseMail', () => {
  it('joins encoded words whose bytes are cut inside a letter', () => {
    const bytes = Buffer.from('Hồ sơ đã được tiếp nhận');
    const words = [bytes.subarray(0, 3), bytes.subarray(3)].map((b) => `=?UTF-8?B?${b.toString('base64')}?=`).join('\r\n ');
    expect(decodeWords(words)).toBe('Hồ sơ đã được tiếp nhận');
  });

  it('reads a quoted-printable text of Vietnamese', () => {
    const mail = parseMail(
      Buffer.from(
        'From: a@b.vn\r\nSubject: =?UTF-8?Q?M=C3=A3_x=C3=A1c_nh=E1=BA=ADn?=\r\nContent-Type: text/plain; charset=utf-8\r\n' +
          'Content-Transfer-Encoding: quoted-printable\r\n\r\nXin ch=C3=A0o, d=C3=B2ng n=C3=A0y =\r\nti=E1=BA=BFp t=E1=BB=A5c\r\n',
      ),
    );
    expect(mail).toEqual({ subject: 'Mã xác nhận', from: 'a@b.vn', text: 'Xin chào, dòng này tiếp tục' });
  });

  it('takes text and HTML of a multipart mail', () => {
    const html = Buffer.from('<p>Hồ sơ</p>').toString('base64');
    const mail = parseMail(
      Buffer.from(
        'Message-ID: <1@x>\r\nContent-Type: multipart/alternative;\r\n boundary="b-1"\r\n\r\n--b-1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHồ sơ\r\n' +
          `--b-1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${html}\r\n--b-1--\r\n`,
      ),
    );
    expect(mail).toMatchObject({ text: 'Hồ sơ', html: '<p>Hồ sơ</p>', messageId: '<1@x>' });
  });

  it('names what is attached, beside the text', () => {
    const pdf = Buffer.from('%PDF-1.7 made up');
    const mail = parseMail(
      Buffer.from(
        'Content-Type: multipart/mixed; boundary="m-1"\r\n\r\n--m-1\r\nContent-Type: multipart/alternative; boundary="a-1"\r\n\r\n' +
          '--a-1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBiên lai\r\n--a-1--\r\n' +
          '--m-1\r\nContent-Type: application/pdf; name=b.pdf\r\nContent-Disposition: attachment; filename=b.pdf\r\n' +
          `Content-Transfer-Encoding: base64\r\n\r\n${pdf.toString('base64')}\r\n--m-1--\r\n`,
      ),
    );
    expect(mail.text).toBe('Biên lai');
    expect(mail.attachments).toEqual([expect.objectContaining({ name: 'b.pdf', mediaType: 'application/pdf', size: pdf.length })]);
  });
});
