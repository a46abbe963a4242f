/** Root of GeoReport v2; discovery lies there too. */
export const open311Path = '/open311/v2';

/** Everything below answers faults in the shape of Open311. */
export const open311Root = '/open311';
