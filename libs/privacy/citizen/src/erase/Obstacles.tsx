import type { ErasureObstacle } from '@tinhso/privacy-contract';
import { Notice, Row, Rows, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What has to end first, each with the page where that is done. */
export function Obstacles({ obstacles }: { obstacles: readonly ErasureObstacle[] }) {
  const t = useT(messages);
  return (
    <Section>
      <Notice tone="warn">
        <strong>{t('privacy.erase.obstacles')}</strong>
      </Notice>
      <Rows>
        {obstacles.map(({ text, link }) => (
          <Row key={text} href={link} icon="folder" title={text} />
        ))}
      </Rows>
    </Section>
  );
}
