/** Stems of words that calls use of everything: function words, verbs and nouns of reporting, months. Who repeats one does not take a topic up. */
export const COMMON: ReadonlySet<string> = new Set(
  `
  about above acros actualli added after again against ahead also although alway among amount analyst another answer
  anything approach april aren't around asked asset august average back base based basi basicalli because become been
  before began behind being believe below best better between beyond billion both bring brought busines call came
  can't case categori certain change china chinese clear clearli com come coming compani compare compared comparing
  consider continue cost could could't course current currentli customer data day december decline decrease degree
  depend didn't different do doesn't doing don't done down draw drive driven during each earli effect eight either
  else enough especialli even ever everi everything exactli example expect expectation expected extent fact fairli
  fall februari fifth figure final finalli first five focu follow following forward four fourth from full fulli
  further future gave general getting give given giving going gone good great group grow growing growth gues guidance
  half hand happen happened hard have having hear heard help helped here high higher highest hold hope however i'll
  idea impact important improve improvement include including increase increased indeed instead interest into isn't
  issue it itself januari juli june just keep kind know large larger largest last late later least les level like
  likeli line little live long look looking lost lower made mainli make making management mani march margin market
  matter maybe mean measure mention mentioned might million mind moment monei month more morning most mostli move
  moved much must near nearli need never next nine none normal note nothing notice november number obviousli october
  often onli onto open operating operation opportuniti order other outlook over overall paid part particular
  particularli past people percent percentage perhap period place plan platform point position positive possible
  present pressure pretti previou price pricing primarili probabli problem product profit profitabiliti progres
  provide quarter question quite range rat rate rather reach realli reason recent recentli reduce reflect related
  remain remained result revenue right rise risk rough roughli round said sal sale same saying second seeing seem
  seen segment send september sequential sequentialli servic service seven several share should show showed side
  significant similar simpli since situation slightli small smaller solution some something soon spend stage stai
  start started still strategi strong such sure take taken taking talk team tell term than thank that thei their them
  then there therefore these thi thing think third those though thought thousand three through throughout tim time
  todai together told total toward trend turn under understand until upon used user using usualli value veri versu
  view volume want we're we've week well went were what when where whether which while whole will with within without
  won't wonder wondering work worth would year year-on-year year-over-year your
`
    .trim()
    .split(/\s+/u),
);
