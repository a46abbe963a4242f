import { parameterFaults } from './parameter-texts.js';

/** Parameters as they come from a query string or a form: a text, or several where a name stands several times. */
export type Parameters = Readonly<Record<string, unknown>>;

type Locale = 'vi' | 'en';

/** What is wrong with a parameter; the pointer is its name. */
interface ParameterFault {
  readonly pointer: string;
  readonly message: string;
}

/** Names and texts of what was wrong; `name` is the parameter. */
export class Faults {
  readonly list: ParameterFault[] = [];
  constructor(private readonly locale: Locale) {}

  add(name: string, text: keyof typeof parameterFaults): void {
    this.list.push({ pointer: `/${name}`, message: parameterFaults[text][this.locale] });
  }
}

/** The value of a parameter. An empty one is the same as none; of several the first counts. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' ? first.trim() : '';
  return text === '' ? undefined : text;
}

/** The values of a list that is divided by commas, or given several times. */
export function listOf(parameters: Parameters, name: string): string[] {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const texts = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => (typeof each === 'string' ? each.split(',') : []));
  return [...new Set(texts.map((each) => each.trim()).filter((each) => each !== ''))];
}
