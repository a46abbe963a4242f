import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';

/** There is no such category in the province. */
export const unknownCategory = ({ locale }: RequestContext, pointer = '/category'): Problem =>
  Problem.from(platformProblems, 'invalid', {
    errors: [{ pointer, message: locale === 'vi' ? 'Tỉnh không có loại phản ánh này.' : 'The province has no such category.' }],
  });
