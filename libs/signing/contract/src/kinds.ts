/** Whose key signs a document: nobody's, the seal of the issuing office, a leader in person, or one of these two. */
export type SignatureRequirement = 'none' | 'office' | 'person' | 'office-or-person';

/** What is fixed about a kind of document, whatever its contents. */
export interface DocumentKindDefinition {
  readonly vi: string;
  readonly en: string;
  readonly signature: SignatureRequirement;
  /** Printed number; `{n}` is the running number of the issuing unit in the year, `{yyyy}` the year. Absent: not numbered. */
  readonly number?: string;
}

/**
 * Every kind of document that the product issues.
 * Forms 01-07: TT 03/2025/TT-VPCP. Civil-status papers: TT 04/2020/TT-BTP. Residence notice: TT 66/2023/TT-BCA, form CT08.
 */
export const documentKinds = {
  acknowledgement: {
    vi: 'Xác nhận nộp hồ sơ trực tuyến',
    en: 'Acknowledgement of submission',
    signature: 'none',
  },
  'form-01': {
    vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    en: 'Receipt and appointment slip',
    signature: 'office',
    number: '{n}/TNHS',
  },
  'form-02': {
    vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    en: 'Request for supplements',
    signature: 'office',
    number: '{n}/HDHS',
  },
  'form-03': {
    vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    en: 'Refusal to receive',
    signature: 'office',
    number: '{n}/TCHS',
  },
  'form-04': {
    vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    en: 'Apology and new date',
    signature: 'person',
    number: '{n}/PXL',
  },
  /** By a leader; under the seal of the office where a wait ended in vain. */
  'form-05': {
    vi: 'Thông báo dừng giải quyết hồ sơ',
    en: 'Notice of stopping',
    signature: 'office-or-person',
    number: '{n}/TB-DGQ',
  },
  'form-06': {
    vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    en: 'Control sheet of the process',
    signature: 'none',
  },
  'form-07': {
    vi: 'Sổ theo dõi hồ sơ',
    en: 'Register of dossiers',
    signature: 'none',
  },
  /** Of a fee that was paid (NĐ 123/2020/NĐ-CP); it is numbered by its own series, without gaps. */
  receipt: {
    vi: 'Biên lai thu phí, lệ phí',
    en: 'Receipt of a fee',
    signature: 'office',
  },
  'birth-certificate': {
    vi: 'Giấy khai sinh',
    en: 'Birth certificate',
    signature: 'person',
    number: '{n}/{yyyy}',
  },
  'marital-status-certificate': {
    vi: 'Giấy xác nhận tình trạng hôn nhân',
    en: 'Certificate of marital status',
    signature: 'person',
    number: '{n}/UBND-XNTTHN',
  },
  'temporary-residence-notice': {
    vi: 'Thông báo về kết quả giải quyết đăng ký tạm trú',
    en: 'Notice of temporary residence',
    signature: 'person',
    number: '{n}/TB',
  },
  /** A result described by its procedure as data, which says its title and number too. */
  'result-document': {
    vi: 'Kết quả giải quyết thủ tục hành chính',
    en: 'Result of a procedure',
    signature: 'person',
    number: '{n}/{yyyy}',
  },
} as const satisfies Record<string, DocumentKindDefinition>;

export type DocumentKind = keyof typeof documentKinds;

/** All kinds, in the order of a dossier's life. */
export const documentKindList = Object.keys(documentKinds) as DocumentKind[];

/** Definition of a kind, with the optional members visible to the type checker. */
export const definitionOf = (kind: DocumentKind): DocumentKindDefinition => documentKinds[kind];

/** Whether a text names a kind of document. */
export const isDocumentKind = (value: string): value is DocumentKind => Object.hasOwn(documentKinds, value);

/** What a dossier is made for, as against the slips on the way. */
export const isResultKind = (kind: DocumentKind): boolean => kind !== 'acknowledgement' && !kind.startsWith('form-');
