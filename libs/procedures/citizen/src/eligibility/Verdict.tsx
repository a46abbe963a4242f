import type { Answers, EligibilityOutcome, EligibilityState, ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, carryAnswers, LinkButton, Notice, Section, useLang, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** Whether one may apply; if not, why, on what ground, and what to do instead. */
export function Verdict({
  definition,
  state,
  answers,
}: {
  definition: ProcedureDefinition;
  state: Exclude<EligibilityState, { kind: 'asking' }>;
  answers: Answers;
}) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  if (state.kind === 'may') {
    const fields = new Set(definition.form.sections.flatMap(({ pages }) => pages.flatMap((page) => page.fields.map(({ key }) => key))));
    const kept = Object.fromEntries(state.asked.filter(({ key }) => fields.has(key)).map(({ key }) => [key, answers[key]]));
    return (
      <>
        <h1 role="status">{t('eligibility.may')}</h1>
        <p className="lead lead--spaced">{t('eligibility.mayDetail')}</p>
        {state.notes.map((note) => (
          <Notice key={note.key}>
            <Reason outcome={note} />
          </Notice>
        ))}
        <Section>
          <Button
            block
            iconAfter="forward"
            onClick={() => {
              carryAnswers(definition.code, kept);
              navigate(`/nop/${definition.code}`);
            }}
          >
            {t('eligibility.apply')}
          </Button>
          {Object.keys(kept).length > 0 && <p className="small quiet">{t('eligibility.carried')}</p>}
        </Section>
      </>
    );
  }
  const { outcome } = state;
  return (
    <>
      <h1 role="status">{t(state.kind === 'instead' ? 'eligibility.instead' : 'eligibility.no.title')}</h1>
      <Section>
        <Notice tone="warn">
          <Reason outcome={outcome} />
        </Notice>
      </Section>
      {outcome.procedure && (
        <Section>
          <LinkButton block href={`/thu-tuc/${outcome.procedure}`} iconAfter="forward">
            {t('eligibility.toInstead')}
          </LinkButton>
        </Section>
      )}
    </>
  );
}

function Reason({ outcome: { reason, remedy, legalBasis } }: { outcome: EligibilityOutcome }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <>
      <p>{reason[lang]}</p>
      {remedy && <p>{remedy[lang]}</p>}
      <p className="small quiet">{t('eligibility.basis', { basis: legalBasis })}</p>
    </>
  );
}
