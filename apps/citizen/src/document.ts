import { htmlAttributes, type PageHead, type Preferences } from '@tinhso/ui';

/** What a rendered page consists of. */
export interface DocumentParts {
  /** HTTP status to answer with. */
  status: number;
  head: PageHead;
  html: string;
  /** What the browser needs to go on from here without asking again; plain JSON. */
  state: unknown;
  preferences: Preferences;
}

/** Puts a rendered page into the built `index.html`. The only script without an address is a JSON block, so a strict CSP holds. */
export function renderDocument(template: string, parts: DocumentParts): string {
  const attributes = Object.entries(htmlAttributes(parts.preferences))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
  const description = parts.head.description ? `<meta name="description" content="${escapeHtml(parts.head.description)}">` : '';
  const robots = parts.status === 200 ? '' : '<meta name="robots" content="noindex">';
  const state = JSON.stringify(parts.state).replaceAll('<', '\\u003c');
  return template
    .replace('<html lang="vi">', () => `<html ${attributes}>`)
    .replace('<!--head-->', () => `<title>${escapeHtml(parts.head.title)}</title>${description}${robots}`)
    .replace('<!--app-->', () => parts.html)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${state}</script>`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
