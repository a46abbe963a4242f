import type { ProcedurePage } from '@tinhso/procedures-contract';
import { Row, Rows, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { searchToUrl } from './queries.js';

/** The fields of the catalogue, for who would rather look around than type. */
export function FieldList({ fields }: { fields: ProcedurePage['fields'] }) {
  const t = useT(messages);
  return (
    <Section title={t('procedures.search.fields')} id="fields">
      <Rows>
        {fields.map(({ name, count }) => (
          <Row key={name} icon="folder" href={searchToUrl({ q: '', field: name, online: false })} title={name}>
            <span>{t('procedures.search.fieldCount', { count })}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
