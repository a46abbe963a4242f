import { identityProblems } from '@tinhso/identity-contract';
import { Problem, type RequestContext } from '@tinhso/platform';

/** A code that was wrong, at its field, with how many tries are left. */
export function wrongCode(ctx: RequestContext, triesLeft: number): Problem {
  const message =
    ctx.locale === 'vi'
      ? `Mã không đúng. Bạn còn ${triesLeft} lần thử với mã này.`
      : `The code is not right. You have ${triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left with this code.`;
  return Problem.from(identityProblems, 'code-wrong', { detail: message, errors: [{ pointer: '/code', message }], extra: { triesLeft } });
}
