import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { listDocument, render } from './document.js';
import { formatOfAddress } from './format.js';
import { cleanText, xmlDocument } from './xml.js';

describe('XML', () => {
  it('has its declaration, no namespace, and empty elements for what is empty', () => {
    expect(
      xmlDocument({ service_requests: { request: [{ id: 'PA-1', note: null, open: true, lat: 21.5 }] } }).replace(/\s*\n\s*/g, ''),
    ).toBe(
      '<?xml version="1.0" encoding="utf-8"?><service_requests><request><id>PA-1</id><note/><open>true</open><lat>21.5</lat></request></service_requests>',
    );
    expect(xmlDocument({ services: '' })).toContain('<services/>');
  });

  it('gives back any text that XML can hold, and nothing else', () => {
    const parser = new XMLParser({ parseTagValue: false, trimValues: false });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const kept = cleanText(text).replace(/\r\n?/g, '\n');
        fc.pre(kept !== '' && !/^\s|\s$/.test(kept));
        const read = parser.parse(xmlDocument({ a: { b: text } })) as { a: { b: string } };
        expect(read.a.b.replace(/\r\n?/g, '\n')).toBe(kept);
      }),
    );
  });

  it('cannot be broken out of', () => {
    expect(xmlDocument({ a: '</a><b>&amp;<![CDATA[x]]>' })).not.toMatch(/<b>|<!\[CDATA/);
  });
});

describe('the two shapes of a list', () => {
  const document = listDocument('services', 'service', [{ service_code: '001', metadata: false, keywords: '' }]);

  it('JSON is a list without its root, with null for what is empty', () => {
    expect(render(document, 'json')).toBe('[{"service_code":"001","metadata":false,"keywords":null}]');
    expect(render(listDocument('services', 'service', []), 'json')).toBe('[]');
  });

  it('XML keeps the root and the items', () => {
    expect(render(document, 'xml')).toContain('<service_code>001</service_code>');
    expect(render(listDocument('services', 'service', []), 'xml')).toContain('<services/>');
  });
});

describe('the format asked for', () => {
  it.each([
    ['/open311/v2/services.json', 'json'],
    ['/open311/v2/services.JSON?x=1', 'json'],
    ['/open311/v2/services.xml?next=a.json.xml', 'xml'],
    ['/open311/v2/anything', 'xml'],
    ['/open311/v2/requests.yaml', 'xml'],
  ])('of %s is %s', (url, format) => {
    expect(formatOfAddress(url)).toBe(format);
  });
});
