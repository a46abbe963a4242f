import type { CategoryAttribute, CategoryEntry, CategoryGroup } from '@tinhso/feedback-contract';
import type { Locale } from '@tinhso/platform';
import { listDocument, type Open311Document } from '../domain/document.js';

/** The list of services: every category that can be reported. */
export function servicesDocument(categories: readonly CategoryEntry[], groups: readonly CategoryGroup[], locale: Locale): Open311Document {
  const names = new Map(groups.map(({ key, name }) => [key, name[locale]]));
  return listDocument(
    'services',
    'service',
    categories.map(({ key, name, hint, attributes, open311Type, words, group }) => ({
      service_code: key,
      service_name: name[locale],
      description: hint[locale],
      metadata: attributes.length > 0,
      type: open311Type,
      keywords: words.join(', '),
      group: names.get(group) ?? group,
    })),
  );
}

/** How a datatype is typed, where the question says nothing of its own. */
const datatypeTexts: Readonly<Record<CategoryAttribute['datatype'], { readonly vi: string; readonly en: string }>> = {
  string: { vi: 'Một dòng chữ', en: 'A line of text' },
  number: { vi: 'Một số', en: 'A number' },
  datetime: { vi: 'Ngày giờ theo W3C, ví dụ 2026-11-23T09:30:00+07:00', en: 'A W3C date, such as 2026-11-23T09:30:00+07:00' },
  text: { vi: 'Nhiều dòng chữ', en: 'Several lines of text' },
  singlevaluelist: { vi: 'Chọn một', en: 'Choose one' },
  multivaluelist: { vi: 'Chọn một hoặc nhiều', en: 'Choose one or several' },
};

const attributeOf = (attribute: CategoryAttribute, at: number, locale: Locale) => ({
  variable: true,
  code: attribute.code,
  datatype: attribute.datatype,
  required: attribute.required,
  datatype_description: attribute.hint?.[locale] ?? datatypeTexts[attribute.datatype][locale],
  order: at + 1,
  description: attribute.description[locale],
});

/** The questions of a service. Not a list at its root, unlike everything else. */
export function definitionDocument({ key, attributes }: CategoryEntry, locale: Locale): Open311Document {
  const rows = attributes.map((attribute, at) => ({
    row: attributeOf(attribute, at, locale),
    values: attribute.values?.map((value) => ({ key: value.key, name: value.name[locale] })),
  }));
  return {
    xml: {
      service_definition: {
        service_code: key,
        attributes:
          rows.length === 0 ? '' : { attribute: rows.map(({ row, values }) => (values ? { ...row, values: { value: values } } : row)) },
      },
    },
    json: { service_code: key, attributes: rows.map(({ row, values }) => (values ? { ...row, values } : row)) },
  };
}
