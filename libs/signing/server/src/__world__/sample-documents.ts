import type { DocumentDataByKind, DocumentTemplate } from '@tinhso/signing-contract';
import type { DocumentFrame } from '../rendering/frame.js';
import { sampleResultOf } from './sample-result.js';

const agency = { parent: 'Tỉnh Tuyên Quang', name: 'Ủy ban nhân dân phường Minh Xuân', place: 'Minh Xuân' };
const sampleResult = sampleResultOf(agency);
const applicant = {
  fullName: 'Nguyễn Thị Hương Giang',
  address: 'Số 12, đường Bình Thuận, phường Minh Xuân, tỉnh Tuyên Quang',
  phone: '0912 345 678',
};
const dossier = { agency, applicant, dossierCode: 'H60.01-261105-0001', procedureName: 'Thủ tục đăng ký khai sinh' };
const papers = [{ name: 'Tờ khai đăng ký khai sinh (điện tử)' }, { name: 'Giấy chứng sinh', originals: 1, copies: 2 }];
const officer = { fullName: 'Trần Thị Mai', position: 'Cán bộ một cửa' };
const contents: DocumentDataByKind = {
  acknowledgement: {
    ...dossier,
    procedureCode: '1.001193',
    receivingUnit: 'Bộ phận Một cửa phường Minh Xuân',
    submittedAt: '2026-11-05T02:15:00Z',
    expectedAt: '2026-11-05T10:00:00Z',
    papers,
  },
  'form-01': {
    ...dossier,
    papers,
    sets: 1,
    processingTime: '01 ngày làm việc',
    receivedAt: '2026-11-05T02:15:00Z',
    dueAt: '2026-11-05T10:00:00Z',
    resultPlace: 'Bản điện tử trong tài khoản của người nộp; bản giấy tại Bộ phận Một cửa phường Minh Xuân',
    feeDue: 7000,
    receivedBy: officer,
  },
  'form-02': {
    ...dossier,
    items: [
      { what: 'Giấy chứng sinh', why: 'ảnh bị mờ, không đọc được ngày sinh; đề nghị chụp lại đủ bốn góc' },
      { what: 'Giấy chứng nhận kết hôn của cha mẹ' },
    ],
    reason: 'Thành phần hồ sơ chưa đủ theo Điều 16 Luật Hộ tịch 2014.',
    contactPhone: '0207 3822 456',
    requestedBy: officer,
  },
  'form-03': {
    ...dossier,
    reason: 'Trẻ em đã được đăng ký khai sinh tại Ủy ban nhân dân xã Yên Sơn ngày 02/11/2026.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 2',
    evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
    remedy: 'Nộp hồ sơ tại Ủy ban nhân dân xã nơi cư trú.',
    appealDays: 90,
    refusedBy: officer,
  },
  'form-04': {
    ...dossier,
    receivedAt: '2026-11-05T02:15:00Z',
    promisedAt: '2026-11-12T10:00:00Z',
    newDueAt: '2026-11-16T10:00:00Z',
    reason: 'Cần xác minh thêm nơi sinh với Bệnh viện Đa khoa tỉnh Tuyên Quang, bệnh viện hẹn trả lời vào ngày 13/11/2026.',
    resultPlace: 'Bộ phận Một cửa phường Minh Xuân',
    contactPhone: '0207 3822 456',
  },
  'form-05': {
    ...dossier,
    submittedAt: '2026-11-05T02:15:00Z',
    reason: 'Đã hết thời hạn nộp phí, lệ phí mà người nộp chưa nộp.',
    legalBasis: 'Nghị định số 118/2025/NĐ-CP',
    amountUnpaid: 1_250_000,
    contactPhone: '0207 3822 456',
  },
  'form-06': {
    ...dossier,
    receivedAt: '2026-11-05T02:15:00Z',
    dueAt: '2026-11-12T10:00:00Z',
    finishedAt: '2026-11-13T03:00:00Z',
    outcome: 'Đã trả kết quả, quá hạn 2,5 giờ làm việc',
    steps: [
      {
        title: 'Tiếp nhận',
        unitName: 'UBND phường Minh Xuân',
        officer: 'Trần Thị Mai',
        from: '2026-11-05T02:10:00Z',
        to: '2026-11-05T02:15:00Z',
        usedHours: 0.08,
        dueAt: '2026-11-06T02:10:00Z',
        late: false,
      },
      {
        title: 'Thẩm định',
        unitName: 'UBND phường Minh Xuân',
        officer: 'Triệu Thị Lan',
        from: '2026-11-05T02:15:00Z',
        to: '2026-11-12T07:00:00Z',
        hours: 28,
        usedHours: 36.75,
        dueAt: '2026-11-10T06:45:00Z',
        late: true,
      },
      {
        title: 'Trình ký',
        unitName: 'UBND phường Minh Xuân',
        officer: 'Lê Quang Vũ',
        from: '2026-11-12T07:00:00Z',
        to: '2026-11-13T03:00:00Z',
        hours: 12,
        usedHours: 5.5,
        dueAt: '2026-11-12T10:00:00Z',
        late: true,
      },
    ],
    waitedHours: 0,
    movedHours: 8,
  },
  'form-07': {
    agency,
    from: '2026-11-01',
    to: '2026-11-05',
    rows: [
      {
        code: 'H60.41-261105-0001',
        procedureName: 'Đăng ký khai sinh',
        applicant: applicant.fullName,
        address: applicant.address,
        receivedBy: 'Trần Thị Mai',
        submittedAt: '2026-11-05T02:15:00Z',
        dueAt: '2026-11-05T10:00:00Z',
        finishedAt: '2026-11-05T08:00:00Z',
        channel: 'Trực tuyến',
        outcome: 'Trả trước hạn',
      },
      {
        code: 'H60.41-261105-0002',
        procedureName: 'Đăng ký tạm trú',
        applicant: 'Hoàng Văn Đạt',
        submittedAt: '2026-11-05T03:40:00Z',
        channel: 'Trực tiếp',
        outcome: 'Chờ tiếp nhận',
      },
    ],
    counts: { received: 2, finishedInTime: 1, finishedLate: 0, open: 1, overdue: 0 },
    madeBy: 'Trần Thị Mai',
  },
  'birth-certificate': {
    agency,
    child: {
      fullName: 'Nguyễn Đức Kỳ Anh',
      sex: 'male',
      born: '2026-04-05',
      birthPlace: 'Bệnh viện Đa khoa tỉnh Tuyên Quang, phường Minh Xuân, tỉnh Tuyên Quang',
      ethnicity: 'Kinh',
      nationality: 'Việt Nam',
      hometown: 'Xã Yên Sơn, tỉnh Tuyên Quang',
      personalId: '008226012345',
    },
    mother: { fullName: applicant.fullName, born: '1996-03-08', ethnicity: 'Tày', nationality: 'Việt Nam', residence: applicant.address },
    father: { fullName: 'Nguyễn Đức Thắng', born: '1994', ethnicity: 'Kinh', nationality: 'Việt Nam', residence: applicant.address },
    declarant: { fullName: applicant.fullName, relation: 'Mẹ', idPaper: 'Căn cước số 008196012345' },
    registeredOn: '2026-11-05',
    registrationPlace: 'Ủy ban nhân dân phường Minh Xuân, tỉnh Tuyên Quang',
  },
  'marital-status-certificate': {
    agency,
    requestedBy: 'Hoàng Văn Đạt',
    person: {
      fullName: 'Hoàng Văn Đạt',
      born: '1998-02-28',
      sex: 'male',
      ethnicity: 'Nùng',
      nationality: 'Việt Nam',
      idPaper: 'Căn cước số 008098001234',
      residence: 'Tổ 5, phường Minh Xuân, tỉnh Tuyên Quang',
    },
    period: { place: 'phường Minh Xuân, tỉnh Tuyên Quang', from: '2016-02-28', to: '2026-11-05' },
    status: 'Hiện tại chưa đăng ký kết hôn với ai.',
    purpose: 'Làm thủ tục đăng ký kết hôn với bà Lý Thị Xuân.',
  },
  'temporary-residence-notice': {
    agency: { parent: 'Công an tỉnh Tuyên Quang', name: 'Công an phường Minh Xuân', place: 'Minh Xuân' },
    person: {
      fullName: 'Hoàng Văn Đạt',
      born: '1998-02-28',
      sex: 'male',
      idPaper: '008098001234',
      residence: 'Xã Yên Sơn, tỉnh Tuyên Quang',
    },
    residence: 'Số 12, đường Bình Thuận, phường Minh Xuân, tỉnh Tuyên Quang',
    householder: 'Phạm Thị Loan',
    from: '2026-11-05',
    until: '2028-11-04',
    members: [{ fullName: 'Lý Thị Xuân', born: '2000-01-01', relation: 'Vợ' }],
  },
  'result-document': sampleResult,
  receipt: {
    agency,
    template: '01BLP0-001',
    series: 'AA-26E',
    number: '0000012',
    payerName: applicant.fullName,
    paidBy: 'Nguyễn Đức Thắng thay mặt Nguyễn Thị Hương Giang',
    caseCode: dossier.dossierCode,
    title: 'Lệ phí hồ sơ',
    lines: [
      { label: 'Lệ phí đăng ký', amount: 7000 },
      { label: 'Phí cấp bản sao trích lục', amount: 16000 },
    ],
    amount: 23000,
    method: 'Thanh toán trực tuyến qua VNPAY',
    transactionNo: '14226112',
    paidAt: '2026-11-05T02:15:00Z',
    voids: { number: 'AA-26E 0000011', issuedAt: '2026-11-05T02:10:00Z' },
  },
};

/** A filled-in document of every kind. */
export const sampleDocuments = Object.entries(contents).map(([template, data]) => ({ template, data }) as DocumentTemplate);

/** A filled-in document of one kind. */
export const sampleDocument = <K extends keyof DocumentDataByKind>(template: K): DocumentTemplate =>
  ({ template, data: contents[template] }) as unknown as DocumentTemplate;

export const sampleFrame: DocumentFrame = {
  title: 'Giấy tờ mẫu',
  number: '12/2026',
  issuedAt: new Date('2026-11-05T02:30:00Z'),
  verifyCode: '7K2M9QXD4TBV',
  verifyUrl: 'https://tuyenquang.example.vn/verify/7K2M9QXD4TBV',
  verifyPage: 'tuyenquang.example.vn/verify',
  signature: {
    fullName: 'Lê Quang Vũ',
    position: 'Phó Chủ tịch',
    unitName: 'Ủy ban nhân dân phường Minh Xuân',
    capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signedAt: new Date('2026-11-05T02:31:09Z'),
  },
  trial: true,
};
