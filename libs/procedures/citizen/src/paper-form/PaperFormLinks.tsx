import { Row, Rows, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Where the form is found on paper, for whoever does not apply online. */
export function PaperFormLinks({ code }: { code: string }) {
  const t = useT(messages);
  return (
    <Section title={t('paper.links')} id="paper-form">
      <Rows>
        <Row href={`/thu-tuc/${code}/to-khai`} icon="document" title={t('paper.linkBlank')}>
          <span className="quiet">{t('paper.linkBlankDetail')}</span>
        </Row>
        <Row href={`/thu-tuc/${code}/to-khai?mau=1`} icon="eye" title={t('paper.linkExample')}>
          <span className="quiet">{t('paper.linkExampleDetail')}</span>
        </Row>
      </Rows>
    </Section>
  );
}
