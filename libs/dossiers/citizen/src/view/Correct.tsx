import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isClosed, type CitizenDossier, type Draft } from '@tinhso/dossiers-contract';
import { mineKey, ProblemNotice, Row, Rows, Section, unwrap, useApi, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** Mending what was filed while that is possible; when it is not, what to do instead is said. */
export function Correct({ dossier }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const open = useMutation({
    mutationFn: () => unwrap<Draft>(api.POST('/api/v1/citizen/dossiers/{id}/correction-draft', { params: { path: { id: dossier.id } } })),
    onSuccess: (draft) => {
      void queries.invalidateQueries({ queryKey: [...mineKey, 'drafts'] });
      navigate(`/nop/${draft.procedure.code}/${draft.id}?cau=check`);
    },
  });
  const action = dossier.actions.find((each) => each.action === 'correct');
  if (!action || isClosed(dossier.status) || dossier.coSignatures.length > 0) return null;
  return (
    <Section>
      {open.isError && <ProblemNotice error={open.error} />}
      <Rows>
        {action.allowed ? (
          <Row
            icon="pencil"
            title={t(open.isPending ? 'dossiers.correct.opening' : 'dossiers.correct.row')}
            onClick={() => open.mutate()}
          />
        ) : (
          <Row icon="lock" title={t('dossiers.correct.row')}>
            <span>{t('dossiers.correct.locked', { reason: action.text ?? '' })}</span>
          </Row>
        )}
      </Rows>
    </Section>
  );
}
