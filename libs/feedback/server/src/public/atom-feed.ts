import { ticketStatusTexts, type TicketStatus } from '@tinhso/feedback-contract';
import type { Locale } from '@tinhso/platform';
import { XMLBuilder } from 'fast-xml-parser';

export interface FeedEntry {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly category: string;
  readonly status: TicketStatus;
  readonly reportedAt: Date;
  readonly updatedAt: Date;
}

export interface Feed {
  readonly title: string;
  readonly locale: Locale;
  /** Absolute address of a path of ours. */
  readonly address: (path: string) => string;
  /** Path and query of the feed itself. */
  readonly self: string;
  readonly updatedAt: Date;
  readonly entries: readonly FeedEntry[];
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });

/** Characters that XML 1.0 has no place for. */
// eslint-disable-next-line no-control-regex -- these very characters are to be taken out
const BARRED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const clean = (text: string): string => text.replace(BARRED, '');

/** An Atom feed (RFC 4287). Texts are texts, never markup. */
export function atomFeed({ title, locale, address, self, updatedAt, entries }: Feed): string {
  const link = (href: string, rel: string): object => ({ '@href': href, '@rel': rel });
  const feed = {
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': locale,
      id: address(self),
      title: clean(title),
      updated: updatedAt.toISOString(),
      link: [link(address(self), 'self'), link(address('/phan-anh'), 'alternate')],
      author: { name: clean(title) },
      entry: entries.map((entry) => ({
        id: address(`/phan-anh/${entry.code}`),
        title: clean(entry.title),
        published: entry.reportedAt.toISOString(),
        updated: entry.updatedAt.toISOString(),
        link: link(address(`/phan-anh/${entry.code}`), 'alternate'),
        category: { '@term': entry.category, '@label': clean(entry.category) },
        summary: { '@type': 'text', '#text': clean(`${ticketStatusTexts[entry.status][locale]}. ${entry.text}`) },
      })),
    },
  };
  return String(builder.build(feed));
}
