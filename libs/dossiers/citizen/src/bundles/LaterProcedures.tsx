import type { ListedEventProcedure } from '@tinhso/procedures-contract';
import { Row, Rows, Section, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What of the event is done on its own or later, and why. */
export function LaterProcedures({ procedures }: { procedures: readonly ListedEventProcedure[] }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <Section title={t('bundles.later')} id="later">
      <Rows>
        {procedures.map(({ code, title, note, when }) => (
          <Row key={code} icon="clock" href={`/thu-tuc/${code}`} title={title[lang]}>
            {when && <span>{when[lang]}</span>}
            {note && <span className="quiet">{note[lang]}</span>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
