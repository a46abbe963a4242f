import type { WholeFiling } from '@tinhso/assistance-contract';
import { formatBytes, formatMoment, SummaryList, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** A filing as it will be filed: who made it, where it goes, every answer and paper. */
export function Whole({ filing }: { filing: WholeFiling }) {
  const t = useT(messages);
  const lang = useLang();
  const { procedure, office, applicant, helper, filedAt, pages, papers } = filing;
  return (
    <>
      <SummaryList
        title={procedure.title}
        items={[
          { label: t('assistance.applicant'), value: applicant },
          { label: t('assistance.confirmed.office'), value: office },
          { label: t('assistance.madeBy'), value: t('assistance.helper', helper) },
          { label: t('assistance.madeAt'), value: formatMoment(filedAt, lang) },
        ]}
      />
      {pages.map((page) => (
        <SummaryList key={page.key} title={page.title} items={page.rows.map(({ label, text }) => ({ label, value: text }))} />
      ))}
      {papers.length > 0 && (
        <SummaryList
          title={t('assistance.papers')}
          items={papers.map((paper) => ({
            label: paper.title,
            value: paper.files.map((file) => `${file.name} (${formatBytes(file.size)})`).join(', '),
          }))}
        />
      )}
    </>
  );
}
