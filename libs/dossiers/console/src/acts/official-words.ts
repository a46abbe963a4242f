/** Words that stand on official papers. They are Vietnamese whatever the language of the console (NĐ 30/2020, TT 03/2025/TT-VPCP). */
export const officialWords = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  form02: {
    number: 'Số: …/HDHS',
    title: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
    date: (day: string, month: string, year: string) => `Ngày ${day} tháng ${month} năm ${year}`,
    applicant: 'Hồ sơ của: ',
    procedure: (title: string) => `Nội dung yêu cầu giải quyết: ${title}`,
    code: (code: string) => `Mã hồ sơ: ${code}`,
    phone: (phone: string) => `Số điện thoại: ${phone}`,
    items: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:',
    signer: 'NGƯỜI HƯỚNG DẪN',
  },
} as const;
