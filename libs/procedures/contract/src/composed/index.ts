export { composeLifeEvent, whyNotTogether, type LifeEventForm, type NotTogether } from './life-event-form.js';
export { codeOfCommonKey } from './source.js';
export { splitLifeEvent, type Share } from './split-form.js';
