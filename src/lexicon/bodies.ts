/**
 * Words for bodies and groups: what a name ends in, what a noun stands for, which names are publications.
 *
 * Data only, in a compact form: each row holds many lemmas, lower case, separated by blanks.
 */

/** What kind of body a word tells. */
export type BodySort = 'organisation' | 'government' | 'publication' | 'group';

/** Nouns for bodies that behave alike. */
export interface BodyNounRow {
  /** What kind of body. */
  readonly sort: BodySort;
  /** It heads a description ("the company"), ends a name ("Acme Company"), begins one ("Bank of …"), or several. */
  readonly places: 'description' | 'name' | 'both';
  /** Lemmas, lower case, separated by blanks. */
  readonly words: string;
  /** Where they were taken from. */
  readonly source: string;
}

const NEWS = 'self-written: bodies in news; WordNet 3.1 noun.group for words of UD EWT and GUM train';

/** Nouns for bodies. */
export const BODY_NOUNS: readonly BodyNounRow[] = [
  {
    sort: 'government', places: 'both',
    words: 'government administration ministry cabinet parliament congress senate legislature assembly treasury exchequer embassy consulate regime junta presidency council municipality governorate chancellery state-department authority executive monarchy kremlin white-house department court tribunal',
    source: NEWS,
  },
  {
    sort: 'organisation', places: 'both',
    words:
      'company carmaker automaker drugmaker chipmaker planemaker shipbuilder housebuilder homebuilder firm corporation business bank agency organisation organization association institute institution university college school academy hospital clinic charity foundation trust fund union federation confederation league society club team party committee commission board panel jury police force army navy military militia guard service bureau office directorate watchdog regulator operator carrier airline airway manufacturer maker retailer supermarket chain brewer insurer lender utility supplier provider contractor developer startup start-up network broadcaster station studio label publisher brand group coalition alliance bloc movement campaign lobby consortium partnership collective cooperative co-operative church mosque synagogue diocese order think-tank thinktank laboratory lab observatory museum gallery library orchestra band theatre theater opera choir brigade battalion regiment squad unit division corps fleet conglomerate multinational subsidiary affiliate franchise exchange cartel syndicate enterprise venture centre center lodge chamber forum faculty programme inspectorate secretariat constabulary',
    source: NEWS,
  },
  {
    sort: 'organisation', places: 'name',
    words: 'inc corp ltd plc llc llp gmbh ag sa nv bv spa co incorporated limited holdings holding industries systems technologies technology laboratories motors airlines airways pharmaceuticals partners associates brothers bros sons capital securities investments resources international solutions entertainment pictures records energy petroleum oil gas electric telecom communications media foods stores united city fc athletic rovers wanderers networks labs software semiconductors bancorp insurance financial analytics research consulting railways healthcare lines ferries trains rail water homes housing foodservice pharma biotech therapeutics motorsport breweries distillers supermarkets aerospace enterprises ventures services shipping logistics aviation organization coalition front brotherhood army corps taliban hezbollah hamas isis al-qaeda nato',
    source: 'self-written: legal forms and common last words of company names',
  },
  {
    sort: 'publication', places: 'description',
    words: 'newspaper magazine tabloid broadsheet daily weekly journal outlet website blog wire newswire publication podcast periodical site channel',
    source: NEWS,
  },
  { sort: 'publication', places: 'name', words: 'times post news journal herald tribune gazette telegraph guardian independent observer chronicle globe examiner inquirer register star sun mirror express mail courier dispatch bulletin sentinel echo gazeta zeitung review magazine weekly tv radio press', source: 'self-written: last words of newspaper names' },
  {
    sort: 'group', places: 'description',
    words: 'group gang crowd mob family couple pair trio crew cell faction wing tribe clan community public population electorate staff workforce audience generation majority minority opposition elite delegation cast household contingent posse sect side camp media press leadership enforcement',
    source: NEWS,
  },
];

/** Names known as one thing without help from their words. */
export interface KnownNameRow {
  /** What they name. */
  readonly sort: BodySort;
  /** Names, separated by commas. */
  readonly names: string;
  /** Where they were taken from. */
  readonly source: string;
}

/** Names that tell nothing by their words. */
export const KNOWN_NAMES: readonly KnownNameRow[] = [
  {
    sort: 'publication',
    names:
      'Reuters, AFP, Agence France-Presse, AP, Associated Press, Bloomberg, BBC, CNN, ITV, CBS, NBC, ABC, Fox News, MSNBC, NPR, PBS, CNBC, Al Jazeera, Al Arabiya, Sky News, Politico, Axios, BuzzFeed, Vox, Breitbart, Huffington Post, HuffPost, Daily Mail, Daily Beast, The Hill, The Economist, Economist, Time, Newsweek, Forbes, Fortune, Wired, Nature, The Lancet, Lancet, Der Spiegel, Spiegel, Le Monde, Le Figaro, El País, El Pais, La Repubblica, Corriere della Sera, Die Zeit, Bild, Haaretz, Tass, Interfax, Xinhua, Kyodo, Anadolu, Dawn, The Hindu, Asahi Shimbun, Yonhap, Novaya Gazeta, Kommersant, The Onion, Wikipedia, Wikinews, USA Today, The Atlantic, New Yorker, Rolling Stone, Vice',
    source: 'self-written: news agencies, broadcasters and papers often cited in English news',
  },
  {
    sort: 'government',
    names:
      'White House, State Department, Pentagon, Kremlin, Home Office, Foreign Office, Downing Street, Whitehall, Treasury, Capitol Hill, Congress, Senate, House of Representatives, House, House of Commons, House of Lords, Commons, Lords, Knesset, Bundestag, Bundesrat, Duma, Diet, Politburo, European Commission, European Council, Supreme Court, Justice Department, Department of Justice, Federal Reserve, Fed, CIA, FBI, NSA, MI5, MI6, GCHQ, EPA, FDA, CDC, IRS, SEC, DHS, MoD, DHS, Scotland Yard',
    source: 'self-written: governments, parliaments and agencies often credited in news',
  },
  {
    sort: 'organisation',
    names:
      'Met Office, National Grid, National Trust, Environment Agency, Taliban, Isis, Isil, Islamic State, Daesh, al-Qaeda, al-Qaida, Al Qaeda, Hamas, Hezbollah, Hizbullah, Boko Haram, al-Shabaab, Houthis, Houthi, Farc, ETA, IRA, PKK, Nato, NATO, UN, United Nations, Unicef, UNICEF, Unison, GMB, RMT, Aslef, TUC, BMA, RCN, NASUWT, Teamsters, Oxfam, NSPCC, RSPCA, RSPB, RNLI, Citizens Advice, Age UK, Médecins Sans Frontières, Doctors Without Borders, Human Rights First, WWF, NAACP, ACLU, NRA, AARP, NHS, NHS England, Ofcom, Ofgem, Ofsted, Ofwat, Ofqual, Interpol, Europol, Frontex, Fifa, FIFA, Uefa, UEFA, IOC, Unesco, UNESCO, WHO, World Health Organization, IMF, World Bank, WTO, OPEC, Opec, OECD, ASEAN, African Union, Amnesty International, Amnesty, Human Rights Watch, Red Cross, Greenpeace, Oxfam, Save the Children, Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, Wells Fargo, Citigroup, Barclays, Lloyds, HSBC, NatWest, Santander, UBS, BlackRock, Deloitte, KPMG, PwC, Pfizer, Moderna, AstraZeneca, Novartis, Nestlé, Unilever, Rio Tinto, Glencore, Eni, Equinor, Aramco, Saudi Aramco, General Motors, Ford Motor, Nissan, Honda, Renault, Stellantis, Rolls-Royce, Lockheed Martin, Ryanair, easyJet, EasyJet, Lufthansa, Qantas, Eurostar, Asda, Morrisons, Aldi, Lidl, Marks & Spencer, John Lewis, Ikea, Starbucks, Nike, Adidas, Vodafone, Verizon, Nokia, Ericsson, Spotify, TikTok, WhatsApp, OpenAI, Nvidia, Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, Netflix, Uber, Airbnb, Tesla, SpaceX, Samsung, Sony, Toyota, Volkswagen, Boeing, Airbus, Walmart, Tesco, Shell, BP, Exxon, Gazprom, Huawei, Intel, IBM, Republicans, Democrats, Conservatives, Tories, Labour, Lib Dems, Liberal Democrats, Greens, SNP, Ukip, GOP, Democratic Party, Republican Party, Sinn Féin, Fatah, Likud, AfD, CDU, SPD',
    source: 'self-written: bodies whose names do not tell that they are bodies',
  },
];
