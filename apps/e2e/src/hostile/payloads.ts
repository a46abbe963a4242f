/**
 * Texts that become markup, code, a formula or another direction of reading wherever they are taken for anything but text. Markup
 * carries `data-pwned`, so that it is found in a page even where the policy keeps it from running.
 */
const payloads: readonly string[] = [
  `<script data-pwned>window.__pwned='script'</script>`,
  `<img data-pwned src=x-pwned onerror="window.__pwned='image'">`,
  `<svg data-pwned onload="window.__pwned='svg'">`,
  `</script><script data-pwned>window.__pwned='closed'</script>`,
  `</textarea></title><iframe data-pwned srcdoc="<b>">`,
  `" autofocus onfocus="window.__pwned='focus'" data-pwned="`,
  `' onmouseover='window.__pwned=1' data-pwned='`,
  `<a data-pwned href="javascript:window.__pwned='link'">x</a>`,
  `javascript:window.__pwned='address'//`,
  `{{constructor.constructor("window.__pwned=1")()}}`,
  '${window.__pwned=1}#{7*7}<%= 7*7 %>',
  `=cmd|'/C calc'!A1`,
  `＜script data-pwned＞window.__pwned=1＜/script＞`,
  `<math><style><!--</style><img data-pwned src onerror=window.__pwned=1>`,
  `%3Cimg data-pwned%3E&lt;b data-pwned&gt;&#60;i data-pwned&#62;`,
  `\u202eẩn\u202c\u2066\u2069<b data-pwned>`,
];

/** Texts to be stored, each with a sign of its own by which it is found again on a page. */
export class Hostile {
  readonly texts = new Map<string, string>();
  private next = 0;

  /** A text of at most `room` characters for one field: one payload where there is little room, all of them where there is much. */
  text(field: string, room = 100): string {
    const sign = `(${field})`;
    const first = this.next++;
    const turned = payloads.map((_, i) => payloads[(first + i) % payloads.length] ?? '');
    let text = sign;
    for (const payload of turned) if (text.length + payload.length + 1 <= room) text += ` ${payload}`;
    this.texts.set(field, text);
    return text;
  }
}
