export { AssistedKeeper } from './helper/AssistedKeeper.js';
export { endActing, helpsSomebody } from './helper/acting.js';
export { useAssistedSending } from './helper/useAssistedSending.js';
