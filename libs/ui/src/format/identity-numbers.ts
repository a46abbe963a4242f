/** Digits of a citizen ID in threes: `008 199 000 000`. Partial input is grouped as far as it goes. */
export function groupCitizenId(text: string): string {
  return (
    text
      .replace(/\D/g, '')
      .slice(0, 12)
      .match(/\d{1,3}/g) ?? []
  ).join(' ');
}

/** `0912 345 678` for reading aloud; other text is returned as it is. */
export function groupPhone(text: string): string {
  const match = /^(0\d{3})(\d{3})(\d{3})$/.exec(text.replace(/\D/g, ''));
  return match ? `${match[1]} ${match[2]} ${match[3]}` : text;
}
