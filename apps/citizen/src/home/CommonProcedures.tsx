import { useQuery } from '@tanstack/react-query';
import { applyHereOptions } from '@tinhso/procedures-citizen';
import { Row, Rows, Section, useApi, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Procedures that can be applied for here. Nothing is drawn while they are unknown: the search box does the same job. */
export function CommonProcedures() {
  const t = useT(messages);
  const lang = useLang();
  const procedures = useQuery(applyHereOptions(useApi())).data ?? [];
  if (procedures.length === 0) return null;
  return (
    <Section
      title={t('home.common')}
      id="common"
      action={
        <Link className="link" href="/thu-tuc">
          {t('home.commonAll')}
        </Link>
      }
    >
      <Rows>
        {procedures.map(({ code, title, summary, field }) => (
          <Row key={code} icon="document" href={`/thu-tuc/${code}`} title={title[lang]}>
            <span>{summary?.[lang] ?? field}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
