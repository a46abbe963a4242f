/** Visible part of a signature: who, for which office, when. */
export interface PrintedSignature {
  readonly fullName: string;
  readonly position: string;
  readonly unitName: string;
  /** Lines above the signature, e.g. `['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']`. */
  readonly capacity: readonly string[];
  readonly signedAt: Date;
}

/** What every document carries beside its own contents. */
export interface DocumentFrame {
  /** What the file is called. */
  readonly title: string;
  /** Printed number, e.g. `12/TNHS`. */
  readonly number?: string;
  /** Moment of issue: gives the date line. */
  readonly issuedAt: Date;
  /** Twelve bare characters. */
  readonly verifyCode: string;
  /** Address in the QR code, with the signed statement of a result behind it. */
  readonly verifyUrl: string;
  /** The code says enough to be checked without a line; it is larger then. */
  readonly offline?: boolean;
  /** Address to be typed, without protocol. */
  readonly verifyPage: string;
  readonly signature?: PrintedSignature;
  /** A trial installation says on every page that its documents have no legal force. */
  readonly trial: boolean;
}
