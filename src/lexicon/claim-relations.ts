/**
 * Words that say the same or the opposite of one another, for comparing claims.
 *
 * Data only, in a compact form: lemmas in lower case, separated by commas; a particle stands behind its verb ("step down").
 * Only what holds in news as a rule is here: a word left out makes two claims unrelated, a wrong one makes them
 * contradict. Nouns that name one thing are in `things.ts`.
 */

const WORDNET = 'WordNet 3.1 synsets, chosen by hand for news';
const WORDNET_ANTONYMS = 'WordNet 3.1 antonyms, chosen by hand for news';
const LEVIN_45 = 'Levin 1993, verbs of change of state (45)';
const LEVIN_CALIBRATABLE = 'Levin 1993, calibratable changes of state (45.6)';
const SELF = 'self-written: news';

/** Predicates that say the same. */
export interface SameRow {
  /** The first names the sense. A word may stand in several rows. */
  readonly words: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Predicates that say the same. */
export const SAME_PREDICATES: readonly SameRow[] = [
  { words: 'rise,increase,climb,gain,grow,go up,jump,surge,soar,advance,rally,mount', source: LEVIN_CALIBRATABLE },
  { words: 'fall,decrease,decline,drop,lose,slip,slide,go down,plunge,tumble,plummet,dip,shrink,sink', source: LEVIN_CALIBRATABLE },
  { words: 'raise,increase,lift,boost,put up,push up', source: LEVIN_CALIBRATABLE },
  { words: 'cut,reduce,lower,slash,decrease,trim,bring down', source: LEVIN_CALIBRATABLE },
  { words: 'buy,purchase,acquire,take over,snap up', source: WORDNET },
  { words: 'sell,sell off', source: WORDNET },
  { words: 'kill,slay,dead', source: WORDNET },
  { words: 'die,perish', source: WORDNET },
  { words: 'resign,step down,stand down,quit', source: WORDNET },
  { words: 'arrest,detain,apprehend', source: WORDNET },
  { words: 'hurt,injure,wound,injured,wounded', source: WORDNET },
  { words: 'begin,start,commence,kick off,get underway', source: WORDNET },
  { words: 'end,finish,conclude,wrap up', source: WORDNET },
  { words: 'resume,restart', source: WORDNET },
  { words: 'build,construct,erect', source: WORDNET },
  { words: 'demolish,tear down,pull down,knock down,raze', source: WORDNET },
  { words: 'destroy,wreck', source: WORDNET },
  { words: 'close,shut,close down,shut down', source: WORDNET },
  { words: 'open,open up', source: WORDNET },
  { words: 'help,assist,aid', source: WORDNET },
  { words: 'receive,get,obtain', source: WORDNET },
  { words: 'supply,provide,deliver,furnish', source: WORDNET },
  { words: 'reject,turn down,rebuff,vote down,throw out', source: WORDNET },
  { words: 'accept,agree', source: WORDNET },
  { words: 'approve,endorse,pass', source: WORDNET },
  { words: 'support,back,endorse,favour,favor', source: WORDNET },
  { words: 'oppose,resist', source: WORDNET },
  { words: 'fire,dismiss,sack', source: WORDNET },
  { words: 'hire,employ,recruit,take on', source: WORDNET },
  { words: 'cancel,call off,scrap,axe', source: WORDNET },
  { words: 'postpone,delay,put off,defer', source: WORDNET },
  { words: 'stop,halt', source: WORDNET },
  { words: 'ban,prohibit,outlaw,forbid', source: WORDNET },
  { words: 'allow,permit,let,authorise,authorize', source: WORDNET },
  { words: 'appoint,name', source: WORDNET },
  { words: 'find,discover', source: WORDNET },
  { words: 'free,release,let go', source: WORDNET },
  { words: 'jail,imprison,lock up', source: WORDNET },
  { words: 'evacuate,clear', source: WORDNET },
  { words: 'found,establish,set up', source: WORDNET },
  { words: 'flee,escape', source: WORDNET },
  { words: 'capture,seize', source: WORDNET },
  { words: 'attack,assault', source: WORDNET },
  { words: 'shell,bombard', source: WORDNET },
  { words: 'conduct,carry out,perform', source: WORDNET },
  { words: 'marry,wed', source: WORDNET },
  { words: 'rescue,save', source: WORDNET },
  { words: 'beat,defeat', source: WORDNET },
  { words: 'admit,confess', source: WORDNET },
  { words: 'leave,depart,quit', source: WORDNET },
  { words: 'widen,broaden', source: WORDNET },
  { words: 'accelerate,speed up,quicken', source: WORDNET },
  { words: 'slow,slow down,decelerate', source: WORDNET },
  { words: 'ease,loosen,relax', source: WORDNET },
  { words: 'exceed,top,surpass,outstrip', source: WORDNET },
  { words: 'postponed,delayed', source: WORDNET },
  { words: 'criticise,criticize,condemn', source: WORDNET },
  { words: 'steal,take', source: WORDNET },
  { words: 'occur,happen,take place', source: WORDNET },
  { words: 'crash,collide', source: WORDNET },
  { words: 'use,employ', source: WORDNET },
  { words: 'show,reveal', source: WORDNET },
  { words: 'try,attempt', source: WORDNET },
  { words: 'vacate,leave', source: WORDNET },
  { words: 'invade,storm', source: SELF },
  { words: 'be,stand,total,amount,number', source: SELF },
];

/** Predicates that say the opposite. */
export interface OppositeRow {
  readonly one: string;
  readonly other: string;
  /** Is there something in between, so that what is not the one need not be the other ("did not rise", "fell")? */
  readonly between: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

function opposites(between: boolean, source: string, pairs: string): OppositeRow[] {
  return pairs.split(',').map((pair) => {
    const [one = '', other = ''] = pair.split('|');
    return { one, other, between, source };
  });
}

/** Predicates that say the opposite, by the name of their sense. */
export const OPPOSITE_PREDICATES: readonly OppositeRow[] = [
  ...opposites(
    false,
    WORDNET_ANTONYMS,
    'succeed|fail,survive|die,survive|kill,alive|dead,guilty|innocent,open|closed,open|shut,legal|illegal,true|false,true|untrue,correct|incorrect,correct|wrong,right|wrong,present|absent,possible|impossible,safe|dangerous,complete|incomplete,accurate|inaccurate,effective|ineffective,independent|dependent,valid|invalid,active|inactive,sufficient|insufficient,adequate|inadequate,perfect|imperfect,mortal|immortal,permanent|temporary,public|private,public|secret,married|single,online|offline,toxic|harmless',
  ),
  ...opposites(
    true,
    WORDNET_ANTONYMS,
    'rise|fall,raise|cut,gain|lose,win|lose,convict|acquit,accept|reject,approve|reject,approve|veto,open|close,support|oppose,begin|end,begin|stop,resume|stop,enter|leave,hire|fire,appoint|fire,confirm|deny,admit|deny,allow|ban,join|leave,high|low,higher|lower,rich|poor,strong|weak,full|empty,strengthen|weaken,widen|narrow,improve|worsen,accelerate|slow,expand|shrink,expand|contract,tighten|ease,appear|disappear,arrive|leave,attend|miss,attend|boycott,pass|fail,keep|abandon,extend|shorten,impose|lift,deploy|withdraw,agree|disagree,agree|refuse,praise|criticise,include|exclude,remember|forget,attack|defend,free|jail,arrest|free,build|demolish,lead|trail,hot|cold,healthy|sick,happy|sad,large|small,big|small,long|short,early|late,cheap|expensive,win|draw,lose|draw,advance|retreat,attack|retreat,invade|leave,hasten|delay,recover|worsen,good|bad,better|worse,best|worst,more|fewer,optimistic|pessimistic,conscious|unconscious,stay|leave,remain|leave,uphold|overturn,ratify|reject,back|oppose,nationalise|privatise,nationalize|privatize,encourage|discourage,protect|endanger,trust|distrust,profitable|unprofitable,sink|float,evacuate|stay,welcome|condemn,deflate|inflate,calm|tense',
  ),
];

/** A predicate that says with other roles what another one says. */
export interface ConverseRow {
  /** The word. */
  readonly word: string;
  /** The sense that says it the other way round. */
  readonly as: string;
  /**
   * Preposition of the party that becomes the agent ("sold to", "lost to"); `subject`: the subject becomes the patient and nobody the
   * agent ("die": "be killed").
   */
  readonly by: string;
  /** Does it need that party to be said this way ("lost to", not "lost")? */
  readonly needed: boolean;
  /** Where it was taken from. */
  readonly source: string;
}

const CONVERSES = 'Cruse 1986, Lexical Semantics, 10.6, converses';

/** Converses. */
export const CONVERSE_PREDICATES: readonly ConverseRow[] = [
  { word: 'sell', as: 'buy', by: 'to', needed: false, source: CONVERSES },
  { word: 'lose', as: 'beat', by: 'to', needed: true, source: CONVERSES },
  { word: 'receive', as: 'give', by: 'from', needed: true, source: CONVERSES },
  { word: 'borrow', as: 'lend', by: 'from', needed: true, source: CONVERSES },
  { word: 'belong', as: 'own', by: 'to', needed: true, source: CONVERSES },
  { word: 'die', as: 'kill', by: 'subject', needed: false, source: CONVERSES },
];

/** Predicates that cannot hold both ways round: if one beat the other, the other did not beat the one. */
export const ONE_WAY_PREDICATES: SameRow = {
  words: 'beat,outnumber,exceed,own,outlive,precede,succeed',
  source: 'Cruse 1986, Lexical Semantics, 10.6, asymmetric relations',
};

/** Predicates that hold both ways round. */
export const TWO_WAY_PREDICATES: SameRow = {
  words: 'meet,marry,resemble,equal,border',
  source: 'Levin 1993, inherently reciprocal verbs (36)',
};

/** Verbs whose subject, where they have no object, is what they happen to: "the factory closed", "they closed the factory". */
export const HAPPENING_VERBS: SameRow = {
  words:
    'close,open,sink,burn,explode,begin,end,resume,stop,collapse,derail,grow,break,crash,change,reopen,flood,expand,shrink,improve,worsen,widen,slow,accelerate,burn down,shut,leak,spread,move,turn over,capsize,survive',
  source: LEVIN_45,
};

/** A verb with which somebody gives a number. */
export interface CountingVerb {
  /** Lemma. */
  readonly verb: string;
  /** The preposition before the number; empty where it is the object. */
  readonly preposition: string;
  /** Where it was taken from. */
  readonly source: string;
}

/** Verbs with which somebody gives a number, and no more: what they give it for is the claim. */
export const COUNTING_VERBS: readonly CountingVerb[] = [
  ...['count', 'report', 'estimate', 'record', 'register', 'tally', 'say', 'cite', 'reckon', 'give', 'find'].map(
    (verb) => ({ verb, preposition: '', source: SELF }),
  ),
  ...['speak', 'talk'].map((verb) => ({ verb, preposition: 'of', source: SELF })),
  ...['put', 'estimate', 'peg', 'list', 'value', 'reckon'].map((verb) => ({ verb, preposition: 'at', source: SELF })),
];

/** Adverbs that do not change what is said. */
export const FOCUS_ADVERBS: SameRow = {
  words:
    'also,only,just,even,already,still,now,then,however,meanwhile,too,indeed,therefore,thus,moreover,instead,finally,again,later,earlier,so,there,here,yet,as,well,very,really,quite,rather,further,about,nearly,almost,around,roughly,approximately,some,officially,reportedly,allegedly,probably,not,never,no,longer',
  source: 'Quirk et al. 1985, 8.82–8.146, subjuncts and conjuncts',
};

/** Prepositions that say much the same. The first names the class. */
export const LIKE_PREPOSITIONS: readonly SameRow[] = [
  { words: 'in,at,on,inside,within,near,around,across,off,throughout,outside', source: 'Quirk et al. 1985, 9.15–9.32, place' },
  { words: 'to,into,onto,towards,toward,for', source: 'Quirk et al. 1985, 9.16, 9.46, goal and recipient' },
  { words: 'from,out', source: 'Quirk et al. 1985, 9.16, source' },
  { words: 'over,about,because,due,amid,after,following', source: 'Quirk et al. 1985, 9.44, cause' },
  { words: 'against,versus', source: 'Quirk et al. 1985, 9.61' },
  { words: 'with,using,by', source: 'Quirk et al. 1985, 9.49, means and instrument' },
];

/** Nouns that say the same of what is counted; first the name. */
export const SAME_NOUNS: readonly SameRow[] = [
  { words: 'home,house,household,residence', source: WORDNET },
  { words: 'person,people,resident,civilian', source: SELF },
  { words: 'job,post,position', source: WORDNET },
  { words: 'worker,employee,staff', source: WORDNET },
  { words: 'car,vehicle', source: SELF },
  { words: 'plane,aircraft,aeroplane,airplane,jet', source: WORDNET },
  { words: 'ship,vessel,boat', source: WORDNET },
  { words: 'doctor,physician,medic', source: WORDNET },
  { words: 'child,kid', source: WORDNET },
  { words: 'police,officer,policeman', source: SELF },
  { words: 'lawyer,attorney', source: WORDNET },
  { words: 'strike,walkout', source: WORDNET },
  { words: 'blast,explosion', source: WORDNET },
  { words: 'vote,ballot', source: WORDNET },
  { words: 'death,fatality', source: WORDNET },
  { words: 'attack,assault', source: WORDNET },
  { words: 'weapon,arm', source: WORDNET },
];
