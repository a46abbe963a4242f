import { assistanceProblems } from '@tinhso/assistance-contract';
import { Problem, type RequestContext } from '@tinhso/platform';

/** What became of a typed code that was not right. */
export type WrongCode = { readonly kind: 'wrong'; readonly triesLeft: number } | { readonly kind: 'dead' | 'none' };

/** The refusal of a code, thrown after the try was committed. */
export function codeProblem(ctx: RequestContext, outcome: WrongCode): Problem {
  if (outcome.kind !== 'wrong') return Problem.from(assistanceProblems, 'assisted-code-dead');
  const { triesLeft } = outcome;
  const message =
    ctx.locale === 'vi'
      ? `Mã không đúng. Còn ${triesLeft} lần thử với mã này.`
      : `The code is not right. ${triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left with this code.`;
  return Problem.from(assistanceProblems, 'assisted-code-wrong', {
    detail: message,
    errors: [{ pointer: '/code', message }],
    extra: { triesLeft },
  });
}
