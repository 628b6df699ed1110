/**
 * Nouns for people: offices and professions, relations, groups of people, and the titles that stand before a name.
 *
 * Data only, in a compact form: each row holds many lemmas, lower case, separated by blanks. A lemma stands in one row of its table.
 */

/** Nouns for people that behave alike. */
export interface PersonNounRow {
  /** `office`: may stand as a title before a name and be how somebody is referred to later ("the minister") · `speaker`: speaks for somebody · `relation`: of another person · `other`. */
  readonly sort: 'office' | 'speaker' | 'relation' | 'other';
  /** Gender that the word tells. */
  readonly gender?: 'female' | 'male';
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

const NEWS = 'self-written: offices and professions in news';
const WORDNET = 'WordNet 3.1, noun.person as first sense, words of UD EWT and GUM train';

/** The nouns for people. */
export const PERSON_NOUNS: readonly PersonNounRow[] = [
  { sort: 'speaker', words: 'spokesperson representative source insider aide adviser advisor lawyer solicitor barrister attorney counsel press-officer strategist', source: NEWS },
  { sort: 'speaker', gender: 'male', words: 'spokesman', source: NEWS },
  { sort: 'speaker', gender: 'female', words: 'spokeswoman', source: NEWS },
  {
    sort: 'office',
    words:
      'president minister premier pontiff monarch chancellor secretary undersecretary governor mayor senator congressperson representative lawmaker legislator mp mep msp ambassador envoy diplomat consul commissioner councillor councilor councilmember official officer general colonel major captain lieutenant sergeant corporal admiral commander brigadier marshal commandant sheriff constable detective inspector superintendent chief executive ceo cfo coo cto chair chairperson director manager head leader boss founder co-founder cofounder owner editor journalist reporter correspondent columnist author writer novelist poet playwright producer presenter broadcaster anchor professor lecturer academic scholar scientist researcher historian economist analyst expert doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist biologist chemist physicist astronomer geologist engineer architect judge justice magistrate prosecutor coroner pope cardinal archbishop bishop priest rabbi imam cleric pastor reverend preacher vicar ayatollah sheikh sheik emir sultan dictator ruler politician campaigner coach trainer footballer player striker midfielder defender goalkeeper quarterback driver rider pilot astronaut artist painter sculptor singer musician composer conductor comedian celebrity model designer chef teacher headteacher principal dean provost vice-chancellor trustee treasurer auditor accountant banker broker trader investor entrepreneur philanthropist billionaire tycoon developer farmer speaker whip deputy delegate candidate incumbent ombudsman regulator watchdog technician specialist consultant contractor guard warden ranger firefighter paramedic veteran marine sailor airman activist organiser organizer negotiator mediator inventor programmer blogger vlogger youtuber influencer publisher critic curator librarian archaeologist anthropologist sociologist linguist mathematician philosopher theologian statistician pollster demographer meteorologist forecaster climatologist ecologist conservationist zoologist botanist vet pharmacist dentist midwife therapist coordinator administrator supervisor controller clerk registrar planner surveyor investigator examiner agent operative spy spymaster tsar czar lord peer baron parliamentarian backbencher frontbencher attache attaché chargé actor director-general secretary-general co-author co-chair co-leader vice-president',
    source: NEWS,
  },
  { sort: 'office', gender: 'male', words: 'chairman congressman councilman alderman assemblyman businessman king prince duke earl lord emperor fisherman policeman fireman salesman clergyman craftsman sportsman frontman anchorman weatherman cameraman serviceman guardsman tribesman tsar statesman monk', source: NEWS },
  { sort: 'office', gender: 'female', words: 'chairwoman congresswoman councilwoman businesswoman queen princess duchess countess empress baroness policewoman actress waitress hostess nun sportswoman heiress goddess stateswoman', source: NEWS },
  { sort: 'relation', gender: 'male', words: 'father dad daddy son brother husband uncle nephew grandfather grandpa granddad grandson boyfriend widower stepfather stepson godfather half-brother fiancé father-in-law son-in-law brother-in-law', source: 'self-written: kinship' },
  { sort: 'relation', gender: 'female', words: 'mother mum mom mama ma mommy daughter sister wife aunt niece grandmother grandma nan granddaughter girlfriend widow stepmother stepdaughter godmother half-sister fiancée ex-wife mother-in-law daughter-in-law sister-in-law', source: 'self-written: kinship' },
  { sort: 'relation', words: 'parent child sibling spouse partner cousin relative friend colleague neighbour neighbor ally rival opponent supporter follower associate acquaintance predecessor successor grandparent grandchild co-worker roommate classmate mentor assistant deputy guardian heir fiance ancestor descendant', source: 'self-written: relations' },
  {
    sort: 'other',
    words:
      'regular stallholder holidaymaker punter well-wisher caller carer caregiver crewman deckhand stowaway litigant juror trucker cabbie lifeguard steward referee umpire linesman skipper full-back winger forward keeper bowler batsman debutant rookie florist grocer tailor roofer bricklayer welder pathologist',
    source: 'self-written: people of news who stand in no list before',
  },
  { sort: 'other', gender: 'male', words: 'man boy gentleman guy bloke lad sir gunman bachelor madman snowman strongman hitman henchman', source: 'self-written' },
  { sort: 'other', gender: 'female', words: 'woman girl lady madam lass', source: 'self-written' },
  {
    sort: 'other',
    words:
      'person people individual adult baby kid child youth youngster teenager teen toddler infant pensioner resident citizen local villager inhabitant native islander voter elector taxpayer consumer customer client buyer seller shopper viewer reader listener user visitor tourist traveller traveler passenger commuter motorist cyclist pedestrian guest host member employee worker staffer employer colleague labourer laborer volunteer student pupil graduate undergraduate patient victim survivor casualty witness eyewitness bystander onlooker suspect defendant accused plaintiff claimant appellant complainant accuser whistleblower culprit offender perpetrator criminal convict prisoner inmate detainee captive hostage fugitive thief burglar robber killer murderer attacker assailant bomber shooter smuggler trafficker refugee migrant immigrant emigrant asylum-seeker foreigner stranger expatriate expat protester protestor demonstrator marcher striker rioter looter observer commentator pundit critic detractor sceptic skeptic proponent advocate believer nationalist separatist secessionist loyalist liberal conservative socialist communist republican democrat populist moderate hardliner islamist muslim christian jew hindu sikh buddhist catholic protestant evangelical atheist donor recipient participant attendee respondent applicant beneficiary nominee winner loser champion finalist runner swimmer athlete competitor contestant fan spectator pilgrim worshipper mourner rescuer civilian combatant peacekeeper troop reservist recruit conscript cadet trooper gunner sniper guerrilla guerilla mercenary fighter rebel militant insurgent extremist jihadist warlord terrorist hacker dissident defector soldier tenant landlord homeowner householder borrower lender saver shareholder stakeholder subscriber creditor debtor insider outsider newcomer beginner amateur professional farmer fisherman trader vendor supplier retailer grower rancher miner builder plumber electrician carpenter mechanic baker butcher cook waiter bartender receptionist cleaner maid servant slave guide translator interpreter artist performer dancer actor hero idol star legend genius fool idiot enemy foe god angel witch devil hunter explorer pioneer settler creator maker founder speaker learner teacher scholar intellectual thinker master fellow villain human being self lover beloved orphan twin elder ancestor generation homosexual gay lesbian peer mate pal buddy dude guy folk gang-member passer-by passerby',
    source: WORDNET,
  },
];

/** A title that stands before a name. */
export interface TitleRow {
  /** Lower case, without full stops, several separated by commas. */
  readonly forms: string;
  /** Gender that the title tells. */
  readonly gender?: 'female' | 'male';
  /** It says what the person does, and so becomes the role; else it is a mere courtesy. */
  readonly isRole: boolean;
  /** Where the row was taken from. */
  readonly source: string;
}

/** Courtesy titles, short forms of offices, and offices of several words. */
export const TITLES: readonly TitleRow[] = [
  { forms: 'mr, mister, sir, lord, messrs, monsieur, herr, señor, senor', gender: 'male', isRole: false, source: 'Economist style guide, titles' },
  { forms: 'mrs, ms, miss, lady, dame, madam, madame, mme, frau, señora, senora', gender: 'female', isRole: false, source: 'Economist style guide, titles' },
  { forms: 'dr, mx, saint, st, hon', isRole: false, source: 'Economist style guide, titles' },
  { forms: 'king, prince, pope, father, brother, emperor, sheikh, ayatollah, rabbi, imam', gender: 'male', isRole: true, source: 'self-written' },
  { forms: 'queen, princess, sister, baroness, duchess, empress', gender: 'female', isRole: true, source: 'self-written' },
  {
    forms: 'gen, lt, col, maj, capt, sgt, cpl, pte, pvt, adm, cmdr, brig, sen, rep, gov, prof, rev, pres, supt, insp, det, pc, dc, dci, lt gen, lt col, maj gen, brig gen, vice adm',
    isRole: true, source: 'AP Stylebook, military and legislative titles',
  },
  {
    forms:
      'secretary of state, secretary of defense, secretary of defence, secretary of the treasury, secretary of homeland security, secretary of labor, secretary of agriculture, secretary of commerce, secretary of energy, secretary of education, secretary of transportation, secretary of health and human services, chief of staff, head of state, head of government, leader of the opposition, leader of the house, chancellor of the exchequer, speaker of the house, member of parliament, member of congress, prime minister, vice president, attorney general, solicitor general, surgeon general, inspector general, secretary general, director general, governor general, chief executive, chief financial officer, chief executive officer, chief operating officer, chief economist, chief scientist, chief whip, chief inspector, chief constable, chief superintendent, chief justice, chief medical officer, managing director, executive director, first lady, first minister, home secretary, foreign secretary, defence secretary, health secretary, press secretary, district attorney, crown prince, grand ayatollah, grand mufti, vice chairman, vice chancellor, major general, lieutenant general, lieutenant colonel, brigadier general, rear admiral, vice admiral',
    isRole: true, source: 'self-written: offices of several words',
  },
];

/** A singular name of the members of a party, which stands before their names as a title does: "Liberal Democrat Ann Coe". */
export interface PartyMember {
  /** Lower case. */
  readonly form: string;
  /** It is a common adjective or name of its own as well: only a given name behind it tells. */
  readonly isAmbiguous: boolean;
}

const partyMembers = (isAmbiguous: boolean, forms: readonly string[]): PartyMember[] =>
  forms.map((form) => ({ form, isAmbiguous }));

/** Members of parties. */
export const PARTY_MEMBERS: readonly PartyMember[] = [
  ...partyMembers(false, ['republican', 'democrat', 'liberal democrat', 'lib dem', 'social democrat', 'tory']),
  ...partyMembers(true, ['conservative', 'labour', 'green', 'independent', 'unionist', 'nationalist', 'libertarian']),
];
