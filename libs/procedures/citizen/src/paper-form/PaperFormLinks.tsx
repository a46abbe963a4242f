import { Row, Rows, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Where the form is found on paper, for whoever does not apply online. */
export function PaperFormLinks({ code }: { code: string }) {
  const t = useT(messages);
  return (
    <Rows label={t('paper.links')}>
      <Row href={`/thu-tuc/${code}/to-khai`} icon="document" title={t('paper.linkBlank')}>
        {t('paper.linkBlankDetail')}
      </Row>
      <Row href={`/thu-tuc/${code}/to-khai?mau=1`} icon="eye" title={t('paper.linkExample')}>
        {t('paper.linkExampleDetail')}
      </Row>
    </Rows>
  );
}
