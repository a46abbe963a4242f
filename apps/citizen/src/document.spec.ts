import { describe, expect, it } from '@jest/globals';
import { renderDocument } from './document.js';
import { matchPath } from './match.js';

const template = '<!doctype html><html lang="vi"><head><!--head--></head><body><div id="root"><!--app--></div><!--state--></body></html>';
const parts = {
  status: 200,
  head: { title: 'A & <b>', description: '"x"' },
  html: '<p>$& $1</p>',
  state: { text: '</script><script>alert(1)</script>' },
  preferences: { lang: 'en', theme: 'dark', text: 'large' } as const,
};

describe('renderDocument', () => {
  const html = renderDocument(template, parts);
  it('puts the page in as it is', () => {
    expect(html).toContain('<div id="root"><p>$& $1</p></div>');
    expect(html).toContain('<html lang="en" class="elder" data-theme="dark">');
    expect(html).toContain('<title>A &amp; &lt;b&gt;</title><meta name="description" content="&quot;x&quot;">');
  });
  it('never lets state end its block, so that a strict CSP holds', () => {
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    const json = /<script type="application\/json" id="state">(.*)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(parts.state);
  });
  it('keeps pages that are not there out of search engines', () => {
    expect(renderDocument(template, { ...parts, status: 404 })).toContain('noindex');
    expect(html).not.toContain('noindex');
  });
});

describe('matchPath', () => {
  it('names the parts of a path', () => {
    expect(matchPath('/thu-tuc/:code', '/thu-tuc/1.001193')).toEqual({ code: '1.001193' });
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/verify/:code', '/verify/7K2M%209QXD')).toEqual({ code: '7K2M 9QXD' });
  });
  it('takes a broken escape as it stands, and refuses what does not fit', () => {
    expect(matchPath('/verify/:code', '/verify/%E0%A4')).toEqual({ code: '%E0%A4' });
    expect(matchPath('/ho-so/:id', '/ho-so')).toBeUndefined();
    expect(matchPath('/ho-so', '/ho-so/1')).toBeUndefined();
  });
});
