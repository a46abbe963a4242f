import { useQuery } from '@tanstack/react-query';
import { iconPaths, Row, Rows, Section, useApi, useLang, useT, type IconName } from '@tinhso/ui';
import { lifeEventsOptions } from '../queries.js';
import { messages } from './messages.js';

const known = (icon: string): IconName => (icon in iconPaths ? (icon as IconName) : 'document');

/** What happens in a life, for the home page. Nothing is drawn while it is unknown: search does the same job. */
export function LifeEventTiles() {
  const t = useT(messages);
  const lang = useLang();
  const events = useQuery(lifeEventsOptions(useApi())).data?.items ?? [];
  if (events.length === 0) return null;
  return (
    <Section title={t('events.home')} id="events">
      <Rows>
        {events.map(({ key, title, summary, icon }) => (
          <Row key={key} icon={known(icon)} href={`/su-kien/${key}`} title={title[lang]}>
            <span>{summary[lang]}</span>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
