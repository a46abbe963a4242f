import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { always, each, named, never, pagesOf, someCondition, type Operator, type Paper } from '../operator.js';

const at = ({ key }: Paper) => `paper ${key}`;
const isSent = ({ kind }: Paper) => kind === 'submit' || kind === 'conditional';
/** Whose condition is over answers alone, so that what contradicts it is certain. */
const conditional = ({ papers }: ProcedureDefinition) => papers.filter(({ kind, when }) => kind === 'conditional' && when !== undefined);

/** Pages that send this one paper and nothing else. */
const ownPage = (definition: ProcedureDefinition, { key }: Paper) =>
  pagesOf(definition).find((page) => page.papers?.length === 1 && page.papers[0] === key && page.when === undefined);

/** Mistakes in the papers. */
export const paperOperators: readonly Operator[] = [
  {
    kind: 'no page sends a paper',
    places: ({ papers }) =>
      each(papers, isSent, at, (copy, { key }) => {
        for (const page of pagesOf(copy)) {
          const left = page.papers?.filter((each) => each !== key);
          if (left?.length === 0) delete page.papers;
          else if (left) page.papers = left;
        }
      }),
  },
  {
    kind: 'the page of a paper is shown to those who do not send it',
    places: (definition) =>
      each(
        conditional(definition),
        (paper) => ownPage(definition, paper) !== undefined,
        at,
        (copy, paper) => {
          const page = ownPage(copy, paper);
          if (page) page.when = { '!': [paper.when] };
        },
      ),
  },
  {
    kind: 'the page of a paper is shown to some of those who send it',
    places: (definition) => {
      const some = someCondition(definition);
      const always = definition.papers.filter(({ kind, when }) => kind === 'submit' && when === undefined);
      return each(
        always,
        (paper) => some !== undefined && ownPage(definition, paper) !== undefined,
        at,
        (copy, paper) => {
          const page = ownPage(copy, paper);
          if (page) page.when = some?.when as never;
        },
      );
    },
  },
  {
    kind: 'nobody sends a paper',
    places: (definition) =>
      each(
        conditional(definition),
        () => true,
        at,
        (copy, { key }) => {
          const paper = named(copy.papers, key);
          paper.when = never(paper.when) as never;
        },
      ),
  },
  {
    kind: 'a conditional paper is sent by everybody',
    places: (definition) =>
      each(
        conditional(definition),
        () => true,
        at,
        (copy, { key }) => {
          const paper = named(copy.papers, key);
          paper.when = always(paper.when) as never;
        },
      ),
  },
  {
    kind: 'a conditional paper has no condition',
    places: (definition) =>
      each(
        conditional(definition),
        () => true,
        at,
        (copy, { key }) => {
          delete named(copy.papers, key).when;
        },
      ),
  },
  {
    kind: 'it is not said when a paper is sent',
    places: (definition) =>
      each(
        conditional(definition),
        () => true,
        at,
        (copy, { key }) => {
          delete named(copy.papers, key).whenText;
        },
      ),
  },
  {
    kind: 'a paper that depends is called one that does not',
    places: (definition) =>
      each(
        conditional(definition),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.papers, key).kind = 'submit';
        },
      ),
  },
  {
    kind: 'no kind of file is accepted',
    places: ({ papers }) =>
      each(papers, isSent, at, (copy, { key }) => {
        delete named(copy.papers, key).accepted;
      }),
  },
  {
    kind: 'a paper that is only shown can be sent',
    places: ({ papers }) =>
      each(
        papers,
        ({ kind }) => kind === 'show_only' || kind === 'generated',
        at,
        (copy, { key }) => {
          const page = pagesOf(copy)[0];
          if (page) page.papers = [...(page.papers ?? []), key];
        },
      ),
  },
  {
    kind: 'two papers have one key',
    places: ({ papers }) =>
      each(
        papers.slice(1),
        () => true,
        at,
        (copy, { key }) => {
          named(copy.papers, key).key = copy.papers[0]?.key ?? '';
        },
      ),
  },
  {
    kind: 'a page sends a paper that is none',
    places: (definition) =>
      pagesOf(definition).map(({ key }) => ({
        at: `page ${key}`,
        apply: (copy) => {
          named(pagesOf(copy), key).papers = ['ghost'];
        },
      })),
  },
];
