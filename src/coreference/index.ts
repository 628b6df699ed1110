/** The coreference room: all namings of one entity joined to a cluster. */
export { clusterMentions, type Cluster } from './cluster-mentions.js';
export { linkFirstPerson, type SpeakerLink } from './first-person.js';
