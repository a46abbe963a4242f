/** The smallest UUIDv7 of a moment: every id made at or after it is greater (RFC 9562, section 5.7: 48 bits of milliseconds first). */
export function idFloor(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
