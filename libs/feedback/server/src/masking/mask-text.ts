/** Masking is the same here and in the form, which shows beforehand what everybody will read. */
export { MASK, maskText, type MaskedText } from '@tinhso/feedback-contract';
