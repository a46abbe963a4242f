import fc from 'fast-check';
import { SMS_MAX_LENGTH, smsText } from './sms-text.js';

describe('smsText', () => {
  it('drops every Vietnamese mark and keeps the case', () => {
    expect(smsText('Đã tiếp nhận hồ sơ. Hẹn trả: thứ Sáu\u00a027/11 – “bản giấy”…')).toBe(
      'Da tiep nhan ho so. Hen tra: thu Sau 27/11 - "ban giay"...',
    );
  });

  it('never exceeds three segments', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => smsText(text).length <= SMS_MAX_LENGTH));
  });

  it('leaves no letter of Vietnamese outside ASCII', () => {
    const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ';
    expect(smsText(letters + letters.toUpperCase())).toMatch(/^[a-zA-Z]+$/);
  });
});
