# Offices (class office, value = the role of the record), portfolios ("des Affaires étrangères": what turns "minister" into a role),
# ministries and bodies (value = function slug of the id <cc>-<function>), civil titles, ranks, counterpart and kin words. docs/lexicon.md tells
# what each class means. Edited by hand.
# form	class	value	attributes
# heads of state and government
president	office	president	number=s
presidents	office	president	number=p
interim president	office	president	number=s
interim presidents	office	president	number=p
acting president	office	president	number=s
acting presidents	office	president	number=p
transitional president	office	president	number=s
transitional presidents	office	president	number=p
president-elect	office	president	number=s
president-elects	office	president	number=p
military ruler	office	president	number=s
military rulers	office	president	number=p
junta leader	office	president	number=s
junta leaders	office	president	number=p
junta chief	office	president	number=s
junta chiefs	office	president	number=p
head of state	office	head of state	number=s
heads of state	office	head of state	number=p
chief of state	office	head of state	number=s
chiefs of state	office	head of state	number=p
king	office	head of state	number=s throne=1
kings	office	head of state	number=p
queen	office	head of state	number=s throne=1
queens	office	head of state	number=p
monarch	office	head of state	number=s throne=1
monarches	office	head of state	number=p
sovereign	office	head of state	number=s throne=1
sovereigns	office	head of state	number=p
emir	office	head of state	number=s throne=1
emirs	office	head of state	number=p
amir	office	head of state	number=s throne=1
amirs	office	head of state	number=p
sultan	office	head of state	number=s throne=1
sultans	office	head of state	number=p
emperor	office	head of state	number=s
emperors	office	head of state	number=p
empress	office	head of state	number=s
empresses	office	head of state	number=p
grand duke	office	head of state	number=s
grand dukes	office	head of state	number=p
supreme leader	office	head of state	number=s throne=1
supreme leaders	office	head of state	number=p
governor general	office	head of state	number=s
governor generals	office	head of state	number=p
governor-general	office	head of state	number=s
governor-generals	office	head of state	number=p
pope	office	head of state	number=s
popes	office	head of state	number=p
pontiff	office	head of state	number=s
pontiffs	office	head of state	number=p
de facto leader	office	head of state	number=s
de facto leaders	office	head of state	number=p
de facto ruler	office	head of state	number=s
de facto rulers	office	head of state	number=p
Holy Father	office	head of state	number=s
Custodian of the Two Holy Mosques	office	head of state	number=s
Commander of the Faithful	office	head of state	number=s
His Majesty the King	office	head of state	number=s
chairman of the Presidential Council	office	head of state	number=s
head of the Presidential Council	office	head of state	number=s
head of the Sovereignty Council	office	head of state	number=s
chairman of the Sovereignty Council	office	head of state	number=s
head of government	office	head of government	number=s
heads of government	office	head of government	number=p
chief of government	office	head of government	number=s
chiefs of government	office	head of government	number=p
heads of state and government	office	head of state	number=p
prime minister	office	head of government	number=s
prime ministers	office	head of government	number=p
premier	office	head of government	number=s
premiers	office	head of government	number=p
chancellor	office	head of government	number=s
chancellors	office	head of government	number=p
taoiseach	office	head of government	number=s
taoiseaches	office	head of government	number=p
interim prime minister	office	head of government	number=s
interim prime ministers	office	head of government	number=p
caretaker prime minister	office	head of government	number=s
caretaker prime ministers	office	head of government	number=p
acting prime minister	office	head of government	number=s
acting prime ministers	office	head of government	number=p
prime minister-designate	office	head of government	number=s
prime minister-designates	office	head of government	number=p
chief executive	office	chief executive	number=s
chief executives	office	chief executive	number=p
first minister	office	head of government	number=s
first ministers	office	head of government	number=p
=PM	office	head of government	abbr=1
vice president	office	vice president	number=s
vice presidents	office	vice president	number=p
vice-president	office	vice president	number=s
vice-presidents	office	vice president	number=p
deputy prime minister	office	deputy head of government	number=s
deputy prime ministers	office	deputy head of government	number=p
vice premier	office	deputy head of government	number=s
vice premiers	office	deputy head of government	number=p
vice-premier	office	deputy head of government	number=s
vice-premiers	office	deputy head of government	number=p
deputy premier	office	deputy head of government	number=s
deputy premiers	office	deputy head of government	number=p
tánaiste	office	deputy head of government	number=s
tánaistes	office	deputy head of government	number=p
vice chancellor	office	deputy head of government	number=s
vice chancellors	office	deputy head of government	number=p
crown prince	office	crown prince	number=s
crown princes	office	crown prince	number=p
heir apparent	office	crown prince	number=s
heir apparents	office	crown prince	number=p
crown princess	office	crown prince	number=s
crown princesses	office	crown prince	number=p
# ministers
minister	office	minister	number=s
ministers	office	minister	number=p
minister of state	office	minister	number=s
ministers of state	office	minister	number=p
junior minister	office	minister	number=s
junior ministers	office	minister	number=p
cabinet minister	office	minister	number=s
cabinet ministers	office	minister	number=p
minister delegate	office	minister	number=s
ministers delegate	office	minister	number=p
state minister	office	minister	number=s
state ministers	office	minister	number=p
deputy minister	office	deputy minister	number=s
deputy ministers	office	deputy minister	number=p
vice minister	office	deputy minister	number=s
vice ministers	office	deputy minister	number=p
vice-minister	office	deputy minister	number=s
vice-ministers	office	deputy minister	number=p
foreign	portfolio	foreign minister	ministry=foreign-ministry position=before
foreign minister	office	foreign minister	number=s
foreign ministers	office	foreign minister	number=p
acting foreign minister	office	foreign minister	number=s
deputy foreign minister	office	deputy foreign minister	number=s
deputy foreign ministers	office	deputy foreign minister	number=p
vice foreign minister	office	deputy foreign minister	number=s
vice foreign ministers	office	deputy foreign minister	number=p
junior foreign minister	office	deputy foreign minister	number=s
junior foreign ministers	office	deputy foreign minister	number=p
assistant foreign minister	office	deputy foreign minister	number=s
assistant foreign ministers	office	deputy foreign minister	number=p
foreign ministry	ministry	foreign-ministry
foreign department	ministry	foreign-ministry	caution=context
foreign affairs	portfolio	foreign minister	ministry=foreign-ministry position=before
foreign affairs minister	office	foreign minister	number=s
foreign affairs ministers	office	foreign minister	number=p
acting foreign affairs minister	office	foreign minister	number=s
deputy foreign affairs minister	office	deputy foreign minister	number=s
deputy foreign affairs ministers	office	deputy foreign minister	number=p
vice foreign affairs minister	office	deputy foreign minister	number=s
vice foreign affairs ministers	office	deputy foreign minister	number=p
junior foreign affairs minister	office	deputy foreign minister	number=s
junior foreign affairs ministers	office	deputy foreign minister	number=p
assistant foreign affairs minister	office	deputy foreign minister	number=s
assistant foreign affairs ministers	office	deputy foreign minister	number=p
foreign affairs ministry	ministry	foreign-ministry
foreign affairs department	ministry	foreign-ministry	caution=context
external affairs	portfolio	foreign minister	ministry=foreign-ministry position=before
external affairs minister	office	foreign minister	number=s
external affairs ministers	office	foreign minister	number=p
acting external affairs minister	office	foreign minister	number=s
deputy external affairs minister	office	deputy foreign minister	number=s
deputy external affairs ministers	office	deputy foreign minister	number=p
vice external affairs minister	office	deputy foreign minister	number=s
vice external affairs ministers	office	deputy foreign minister	number=p
junior external affairs minister	office	deputy foreign minister	number=s
junior external affairs ministers	office	deputy foreign minister	number=p
assistant external affairs minister	office	deputy foreign minister	number=s
assistant external affairs ministers	office	deputy foreign minister	number=p
external affairs ministry	ministry	foreign-ministry
external affairs department	ministry	foreign-ministry	caution=context
external relations	portfolio	foreign minister	ministry=foreign-ministry position=before
external relations minister	office	foreign minister	number=s
external relations ministers	office	foreign minister	number=p
acting external relations minister	office	foreign minister	number=s
deputy external relations minister	office	deputy foreign minister	number=s
deputy external relations ministers	office	deputy foreign minister	number=p
vice external relations minister	office	deputy foreign minister	number=s
vice external relations ministers	office	deputy foreign minister	number=p
junior external relations minister	office	deputy foreign minister	number=s
junior external relations ministers	office	deputy foreign minister	number=p
assistant external relations minister	office	deputy foreign minister	number=s
assistant external relations ministers	office	deputy foreign minister	number=p
external relations ministry	ministry	foreign-ministry
external relations department	ministry	foreign-ministry	caution=context
of foreign affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
for foreign affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of foreign affairs	office	foreign minister	number=s
ministers of foreign affairs	office	foreign minister	number=p
ministry of foreign affairs	ministry	foreign-ministry
deputy minister of foreign affairs	office	deputy foreign minister	number=s
vice minister of foreign affairs	office	deputy foreign minister	number=s
minister for foreign affairs	office	foreign minister	number=s
ministers for foreign affairs	office	foreign minister	number=p
ministry for foreign affairs	ministry	foreign-ministry
deputy minister for foreign affairs	office	deputy foreign minister	number=s
vice minister for foreign affairs	office	deputy foreign minister	number=s
of external affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
for external affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of external affairs	office	foreign minister	number=s
ministers of external affairs	office	foreign minister	number=p
ministry of external affairs	ministry	foreign-ministry
deputy minister of external affairs	office	deputy foreign minister	number=s
vice minister of external affairs	office	deputy foreign minister	number=s
minister for external affairs	office	foreign minister	number=s
ministers for external affairs	office	foreign minister	number=p
ministry for external affairs	ministry	foreign-ministry
deputy minister for external affairs	office	deputy foreign minister	number=s
vice minister for external affairs	office	deputy foreign minister	number=s
of foreign relations	portfolio	foreign minister	ministry=foreign-ministry position=after
for foreign relations	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of foreign relations	office	foreign minister	number=s
ministers of foreign relations	office	foreign minister	number=p
ministry of foreign relations	ministry	foreign-ministry
deputy minister of foreign relations	office	deputy foreign minister	number=s
vice minister of foreign relations	office	deputy foreign minister	number=s
minister for foreign relations	office	foreign minister	number=s
ministers for foreign relations	office	foreign minister	number=p
ministry for foreign relations	ministry	foreign-ministry
deputy minister for foreign relations	office	deputy foreign minister	number=s
vice minister for foreign relations	office	deputy foreign minister	number=s
of international relations	portfolio	foreign minister	ministry=foreign-ministry position=after
for international relations	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of international relations	office	foreign minister	number=s
ministers of international relations	office	foreign minister	number=p
ministry of international relations	ministry	foreign-ministry
deputy minister of international relations	office	deputy foreign minister	number=s
vice minister of international relations	office	deputy foreign minister	number=s
minister for international relations	office	foreign minister	number=s
ministers for international relations	office	foreign minister	number=p
ministry for international relations	ministry	foreign-ministry
deputy minister for international relations	office	deputy foreign minister	number=s
vice minister for international relations	office	deputy foreign minister	number=s
of foreign affairs and international cooperation	portfolio	foreign minister	ministry=foreign-ministry position=after
for foreign affairs and international cooperation	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of foreign affairs and international cooperation	office	foreign minister	number=s
ministers of foreign affairs and international cooperation	office	foreign minister	number=p
ministry of foreign affairs and international cooperation	ministry	foreign-ministry
deputy minister of foreign affairs and international cooperation	office	deputy foreign minister	number=s
vice minister of foreign affairs and international cooperation	office	deputy foreign minister	number=s
minister for foreign affairs and international cooperation	office	foreign minister	number=s
ministers for foreign affairs and international cooperation	office	foreign minister	number=p
ministry for foreign affairs and international cooperation	ministry	foreign-ministry
deputy minister for foreign affairs and international cooperation	office	deputy foreign minister	number=s
vice minister for foreign affairs and international cooperation	office	deputy foreign minister	number=s
of Europe and foreign affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
for Europe and foreign affairs	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of Europe and foreign affairs	office	foreign minister	number=s
ministers of Europe and foreign affairs	office	foreign minister	number=p
ministry of Europe and foreign affairs	ministry	foreign-ministry
deputy minister of Europe and foreign affairs	office	deputy foreign minister	number=s
vice minister of Europe and foreign affairs	office	deputy foreign minister	number=s
minister for Europe and foreign affairs	office	foreign minister	number=s
ministers for Europe and foreign affairs	office	foreign minister	number=p
ministry for Europe and foreign affairs	ministry	foreign-ministry
deputy minister for Europe and foreign affairs	office	deputy foreign minister	number=s
vice minister for Europe and foreign affairs	office	deputy foreign minister	number=s
of foreign affairs and cooperation	portfolio	foreign minister	ministry=foreign-ministry position=after
for foreign affairs and cooperation	portfolio	foreign minister	ministry=foreign-ministry position=after
minister of foreign affairs and cooperation	office	foreign minister	number=s
ministers of foreign affairs and cooperation	office	foreign minister	number=p
ministry of foreign affairs and cooperation	ministry	foreign-ministry
deputy minister of foreign affairs and cooperation	office	deputy foreign minister	number=s
vice minister of foreign affairs and cooperation	office	deputy foreign minister	number=s
minister for foreign affairs and cooperation	office	foreign minister	number=s
ministers for foreign affairs and cooperation	office	foreign minister	number=p
ministry for foreign affairs and cooperation	ministry	foreign-ministry
deputy minister for foreign affairs and cooperation	office	deputy foreign minister	number=s
vice minister for foreign affairs and cooperation	office	deputy foreign minister	number=s
defence	portfolio	defence minister	ministry=defence-ministry position=before
defence minister	office	defence minister	number=s
defence ministers	office	defence minister	number=p
acting defence minister	office	defence minister	number=s
defence ministry	ministry	defence-ministry
defence department	ministry	defence-ministry	caution=context
defense	portfolio	defence minister	ministry=defence-ministry position=before
defense minister	office	defence minister	number=s
defense ministers	office	defence minister	number=p
acting defense minister	office	defence minister	number=s
defense ministry	ministry	defence-ministry
defense department	ministry	defence-ministry	caution=context
war	portfolio	defence minister	ministry=defence-ministry position=before
war minister	office	defence minister	number=s
war ministers	office	defence minister	number=p
acting war minister	office	defence minister	number=s
war ministry	ministry	defence-ministry
war department	ministry	defence-ministry	caution=context
of defence	portfolio	defence minister	ministry=defence-ministry position=after
for defence	portfolio	defence minister	ministry=defence-ministry position=after
minister of defence	office	defence minister	number=s
ministers of defence	office	defence minister	number=p
ministry of defence	ministry	defence-ministry
minister for defence	office	defence minister	number=s
ministers for defence	office	defence minister	number=p
ministry for defence	ministry	defence-ministry
of defense	portfolio	defence minister	ministry=defence-ministry position=after
for defense	portfolio	defence minister	ministry=defence-ministry position=after
minister of defense	office	defence minister	number=s
ministers of defense	office	defence minister	number=p
ministry of defense	ministry	defence-ministry
minister for defense	office	defence minister	number=s
ministers for defense	office	defence minister	number=p
ministry for defense	ministry	defence-ministry
of national defence	portfolio	defence minister	ministry=defence-ministry position=after
for national defence	portfolio	defence minister	ministry=defence-ministry position=after
minister of national defence	office	defence minister	number=s
ministers of national defence	office	defence minister	number=p
ministry of national defence	ministry	defence-ministry
minister for national defence	office	defence minister	number=s
ministers for national defence	office	defence minister	number=p
ministry for national defence	ministry	defence-ministry
of the armed forces	portfolio	defence minister	ministry=defence-ministry position=after
for the armed forces	portfolio	defence minister	ministry=defence-ministry position=after
minister of the armed forces	office	defence minister	number=s
ministers of the armed forces	office	defence minister	number=p
ministry of the armed forces	ministry	defence-ministry
minister for the armed forces	office	defence minister	number=s
ministers for the armed forces	office	defence minister	number=p
ministry for the armed forces	ministry	defence-ministry
of armed forces	portfolio	defence minister	ministry=defence-ministry position=after
for armed forces	portfolio	defence minister	ministry=defence-ministry position=after
minister of armed forces	office	defence minister	number=s
ministers of armed forces	office	defence minister	number=p
ministry of armed forces	ministry	defence-ministry
minister for armed forces	office	defence minister	number=s
ministers for armed forces	office	defence minister	number=p
ministry for armed forces	ministry	defence-ministry
interior	portfolio	interior minister	ministry=interior-ministry position=before
interior minister	office	interior minister	number=s
interior ministers	office	interior minister	number=p
acting interior minister	office	interior minister	number=s
interior ministry	ministry	interior-ministry
interior department	ministry	interior-ministry	caution=context
home	portfolio	interior minister	ministry=interior-ministry position=before
home minister	office	interior minister	number=s
home ministers	office	interior minister	number=p
acting home minister	office	interior minister	number=s
home ministry	ministry	interior-ministry
home department	ministry	interior-ministry	caution=context
home affairs	portfolio	interior minister	ministry=interior-ministry position=before
home affairs minister	office	interior minister	number=s
home affairs ministers	office	interior minister	number=p
acting home affairs minister	office	interior minister	number=s
home affairs ministry	ministry	interior-ministry
home affairs department	ministry	interior-ministry	caution=context
homeland security	portfolio	interior minister	ministry=interior-ministry position=before
homeland security minister	office	interior minister	number=s
homeland security ministers	office	interior minister	number=p
acting homeland security minister	office	interior minister	number=s
homeland security ministry	ministry	interior-ministry
homeland security department	ministry	interior-ministry	caution=context
internal affairs	portfolio	interior minister	ministry=interior-ministry position=before
internal affairs minister	office	interior minister	number=s
internal affairs ministers	office	interior minister	number=p
acting internal affairs minister	office	interior minister	number=s
internal affairs ministry	ministry	interior-ministry
internal affairs department	ministry	interior-ministry	caution=context
public security	portfolio	interior minister	ministry=interior-ministry position=before
public security minister	office	interior minister	number=s
public security ministers	office	interior minister	number=p
acting public security minister	office	interior minister	number=s
public security ministry	ministry	interior-ministry
public security department	ministry	interior-ministry	caution=context
security	portfolio	interior minister	ministry=interior-ministry position=before
security minister	office	interior minister	number=s
security ministers	office	interior minister	number=p
acting security minister	office	interior minister	number=s
security ministry	ministry	interior-ministry
security department	ministry	interior-ministry	caution=context
of the interior	portfolio	interior minister	ministry=interior-ministry position=after
for the interior	portfolio	interior minister	ministry=interior-ministry position=after
minister of the interior	office	interior minister	number=s
ministers of the interior	office	interior minister	number=p
ministry of the interior	ministry	interior-ministry
minister for the interior	office	interior minister	number=s
ministers for the interior	office	interior minister	number=p
ministry for the interior	ministry	interior-ministry
of interior	portfolio	interior minister	ministry=interior-ministry position=after
for interior	portfolio	interior minister	ministry=interior-ministry position=after
minister of interior	office	interior minister	number=s
ministers of interior	office	interior minister	number=p
ministry of interior	ministry	interior-ministry
minister for interior	office	interior minister	number=s
ministers for interior	office	interior minister	number=p
ministry for interior	ministry	interior-ministry
of home affairs	portfolio	interior minister	ministry=interior-ministry position=after
for home affairs	portfolio	interior minister	ministry=interior-ministry position=after
minister of home affairs	office	interior minister	number=s
ministers of home affairs	office	interior minister	number=p
ministry of home affairs	ministry	interior-ministry
minister for home affairs	office	interior minister	number=s
ministers for home affairs	office	interior minister	number=p
ministry for home affairs	ministry	interior-ministry
of homeland security	portfolio	interior minister	ministry=interior-ministry position=after
for homeland security	portfolio	interior minister	ministry=interior-ministry position=after
minister of homeland security	office	interior minister	number=s
ministers of homeland security	office	interior minister	number=p
ministry of homeland security	ministry	interior-ministry
minister for homeland security	office	interior minister	number=s
ministers for homeland security	office	interior minister	number=p
ministry for homeland security	ministry	interior-ministry
of internal affairs	portfolio	interior minister	ministry=interior-ministry position=after
for internal affairs	portfolio	interior minister	ministry=interior-ministry position=after
minister of internal affairs	office	interior minister	number=s
ministers of internal affairs	office	interior minister	number=p
ministry of internal affairs	ministry	interior-ministry
minister for internal affairs	office	interior minister	number=s
ministers for internal affairs	office	interior minister	number=p
ministry for internal affairs	ministry	interior-ministry
of public security	portfolio	interior minister	ministry=interior-ministry position=after
for public security	portfolio	interior minister	ministry=interior-ministry position=after
minister of public security	office	interior minister	number=s
ministers of public security	office	interior minister	number=p
ministry of public security	ministry	interior-ministry
minister for public security	office	interior minister	number=s
ministers for public security	office	interior minister	number=p
ministry for public security	ministry	interior-ministry
finance	portfolio	finance minister	ministry=finance-ministry position=before
finance minister	office	finance minister	number=s
finance ministers	office	finance minister	number=p
acting finance minister	office	finance minister	number=s
finance ministry	ministry	finance-ministry
finance department	ministry	finance-ministry	caution=context
treasury	portfolio	finance minister	ministry=finance-ministry position=before
treasury minister	office	finance minister	number=s
treasury ministers	office	finance minister	number=p
acting treasury minister	office	finance minister	number=s
treasury ministry	ministry	finance-ministry
treasury department	ministry	finance-ministry	caution=context
of finance	portfolio	finance minister	ministry=finance-ministry position=after
for finance	portfolio	finance minister	ministry=finance-ministry position=after
minister of finance	office	finance minister	number=s
ministers of finance	office	finance minister	number=p
ministry of finance	ministry	finance-ministry
minister for finance	office	finance minister	number=s
ministers for finance	office	finance minister	number=p
ministry for finance	ministry	finance-ministry
of the treasury	portfolio	finance minister	ministry=finance-ministry position=after
for the treasury	portfolio	finance minister	ministry=finance-ministry position=after
minister of the treasury	office	finance minister	number=s
ministers of the treasury	office	finance minister	number=p
ministry of the treasury	ministry	finance-ministry
minister for the treasury	office	finance minister	number=s
ministers for the treasury	office	finance minister	number=p
ministry for the treasury	ministry	finance-ministry
of economy and finance	portfolio	finance minister	ministry=finance-ministry position=after
for economy and finance	portfolio	finance minister	ministry=finance-ministry position=after
minister of economy and finance	office	finance minister	number=s
ministers of economy and finance	office	finance minister	number=p
ministry of economy and finance	ministry	finance-ministry
minister for economy and finance	office	finance minister	number=s
ministers for economy and finance	office	finance minister	number=p
ministry for economy and finance	ministry	finance-ministry
of economy and finances	portfolio	finance minister	ministry=finance-ministry position=after
for economy and finances	portfolio	finance minister	ministry=finance-ministry position=after
minister of economy and finances	office	finance minister	number=s
ministers of economy and finances	office	finance minister	number=p
ministry of economy and finances	ministry	finance-ministry
minister for economy and finances	office	finance minister	number=s
ministers for economy and finances	office	finance minister	number=p
ministry for economy and finances	ministry	finance-ministry
economy	portfolio	economy minister	ministry=economy-ministry position=before
economy minister	office	economy minister	number=s
economy ministers	office	economy minister	number=p
acting economy minister	office	economy minister	number=s
economy ministry	ministry	economy-ministry
economy department	ministry	economy-ministry	caution=context
economic affairs	portfolio	economy minister	ministry=economy-ministry position=before
economic affairs minister	office	economy minister	number=s
economic affairs ministers	office	economy minister	number=p
acting economic affairs minister	office	economy minister	number=s
economic affairs ministry	ministry	economy-ministry
economic affairs department	ministry	economy-ministry	caution=context
of economy	portfolio	economy minister	ministry=economy-ministry position=after
for economy	portfolio	economy minister	ministry=economy-ministry position=after
minister of economy	office	economy minister	number=s
ministers of economy	office	economy minister	number=p
ministry of economy	ministry	economy-ministry
minister for economy	office	economy minister	number=s
ministers for economy	office	economy minister	number=p
ministry for economy	ministry	economy-ministry
of economic affairs	portfolio	economy minister	ministry=economy-ministry position=after
for economic affairs	portfolio	economy minister	ministry=economy-ministry position=after
minister of economic affairs	office	economy minister	number=s
ministers of economic affairs	office	economy minister	number=p
ministry of economic affairs	ministry	economy-ministry
minister for economic affairs	office	economy minister	number=s
ministers for economic affairs	office	economy minister	number=p
ministry for economic affairs	ministry	economy-ministry
of the economy	portfolio	economy minister	ministry=economy-ministry position=after
for the economy	portfolio	economy minister	ministry=economy-ministry position=after
minister of the economy	office	economy minister	number=s
ministers of the economy	office	economy minister	number=p
ministry of the economy	ministry	economy-ministry
minister for the economy	office	economy minister	number=s
ministers for the economy	office	economy minister	number=p
ministry for the economy	ministry	economy-ministry
justice	portfolio	justice minister	ministry=justice-ministry position=before
justice minister	office	justice minister	number=s
justice ministers	office	justice minister	number=p
acting justice minister	office	justice minister	number=s
justice ministry	ministry	justice-ministry
justice department	ministry	justice-ministry	caution=context
of justice	portfolio	justice minister	ministry=justice-ministry position=after
for justice	portfolio	justice minister	ministry=justice-ministry position=after
minister of justice	office	justice minister	number=s
ministers of justice	office	justice minister	number=p
ministry of justice	ministry	justice-ministry
minister for justice	office	justice minister	number=s
ministers for justice	office	justice minister	number=p
ministry for justice	ministry	justice-ministry
trade	portfolio	trade minister	ministry=trade-ministry position=before
trade minister	office	trade minister	number=s
trade ministers	office	trade minister	number=p
acting trade minister	office	trade minister	number=s
trade ministry	ministry	trade-ministry
trade department	ministry	trade-ministry	caution=context
commerce	portfolio	trade minister	ministry=trade-ministry position=before
commerce minister	office	trade minister	number=s
commerce ministers	office	trade minister	number=p
acting commerce minister	office	trade minister	number=s
commerce ministry	ministry	trade-ministry
commerce department	ministry	trade-ministry	caution=context
of trade	portfolio	trade minister	ministry=trade-ministry position=after
for trade	portfolio	trade minister	ministry=trade-ministry position=after
minister of trade	office	trade minister	number=s
ministers of trade	office	trade minister	number=p
ministry of trade	ministry	trade-ministry
minister for trade	office	trade minister	number=s
ministers for trade	office	trade minister	number=p
ministry for trade	ministry	trade-ministry
of commerce	portfolio	trade minister	ministry=trade-ministry position=after
for commerce	portfolio	trade minister	ministry=trade-ministry position=after
minister of commerce	office	trade minister	number=s
ministers of commerce	office	trade minister	number=p
ministry of commerce	ministry	trade-ministry
minister for commerce	office	trade minister	number=s
ministers for commerce	office	trade minister	number=p
ministry for commerce	ministry	trade-ministry
of foreign trade	portfolio	trade minister	ministry=trade-ministry position=after
for foreign trade	portfolio	trade minister	ministry=trade-ministry position=after
minister of foreign trade	office	trade minister	number=s
ministers of foreign trade	office	trade minister	number=p
ministry of foreign trade	ministry	trade-ministry
minister for foreign trade	office	trade minister	number=s
ministers for foreign trade	office	trade minister	number=p
ministry for foreign trade	ministry	trade-ministry
energy	portfolio	energy minister	ministry=energy-ministry position=before
energy minister	office	energy minister	number=s
energy ministers	office	energy minister	number=p
acting energy minister	office	energy minister	number=s
energy ministry	ministry	energy-ministry
energy department	ministry	energy-ministry	caution=context
oil	portfolio	energy minister	ministry=energy-ministry position=before
oil minister	office	energy minister	number=s
oil ministers	office	energy minister	number=p
acting oil minister	office	energy minister	number=s
oil ministry	ministry	energy-ministry
oil department	ministry	energy-ministry	caution=context
petroleum	portfolio	energy minister	ministry=energy-ministry position=before
petroleum minister	office	energy minister	number=s
petroleum ministers	office	energy minister	number=p
acting petroleum minister	office	energy minister	number=s
petroleum ministry	ministry	energy-ministry
petroleum department	ministry	energy-ministry	caution=context
of energy	portfolio	energy minister	ministry=energy-ministry position=after
for energy	portfolio	energy minister	ministry=energy-ministry position=after
minister of energy	office	energy minister	number=s
ministers of energy	office	energy minister	number=p
ministry of energy	ministry	energy-ministry
minister for energy	office	energy minister	number=s
ministers for energy	office	energy minister	number=p
ministry for energy	ministry	energy-ministry
of petroleum	portfolio	energy minister	ministry=energy-ministry position=after
for petroleum	portfolio	energy minister	ministry=energy-ministry position=after
minister of petroleum	office	energy minister	number=s
ministers of petroleum	office	energy minister	number=p
ministry of petroleum	ministry	energy-ministry
minister for petroleum	office	energy minister	number=s
ministers for petroleum	office	energy minister	number=p
ministry for petroleum	ministry	energy-ministry
of energy and mines	portfolio	energy minister	ministry=energy-ministry position=after
for energy and mines	portfolio	energy minister	ministry=energy-ministry position=after
minister of energy and mines	office	energy minister	number=s
ministers of energy and mines	office	energy minister	number=p
ministry of energy and mines	ministry	energy-ministry
minister for energy and mines	office	energy minister	number=s
ministers for energy and mines	office	energy minister	number=p
ministry for energy and mines	ministry	energy-ministry
health	portfolio	health minister	ministry=health-ministry position=before
health minister	office	health minister	number=s
health ministers	office	health minister	number=p
acting health minister	office	health minister	number=s
health ministry	ministry	health-ministry
health department	ministry	health-ministry	caution=context
of health	portfolio	health minister	ministry=health-ministry position=after
for health	portfolio	health minister	ministry=health-ministry position=after
minister of health	office	health minister	number=s
ministers of health	office	health minister	number=p
ministry of health	ministry	health-ministry
minister for health	office	health minister	number=s
ministers for health	office	health minister	number=p
ministry for health	ministry	health-ministry
education	portfolio	education minister	ministry=education-ministry position=before
education minister	office	education minister	number=s
education ministers	office	education minister	number=p
acting education minister	office	education minister	number=s
education ministry	ministry	education-ministry
education department	ministry	education-ministry	caution=context
higher education	portfolio	education minister	ministry=education-ministry position=before
higher education minister	office	education minister	number=s
higher education ministers	office	education minister	number=p
acting higher education minister	office	education minister	number=s
higher education ministry	ministry	education-ministry
higher education department	ministry	education-ministry	caution=context
of education	portfolio	education minister	ministry=education-ministry position=after
for education	portfolio	education minister	ministry=education-ministry position=after
minister of education	office	education minister	number=s
ministers of education	office	education minister	number=p
ministry of education	ministry	education-ministry
minister for education	office	education minister	number=s
ministers for education	office	education minister	number=p
ministry for education	ministry	education-ministry
of higher education	portfolio	education minister	ministry=education-ministry position=after
for higher education	portfolio	education minister	ministry=education-ministry position=after
minister of higher education	office	education minister	number=s
ministers of higher education	office	education minister	number=p
ministry of higher education	ministry	education-ministry
minister for higher education	office	education minister	number=s
ministers for higher education	office	education minister	number=p
ministry for higher education	ministry	education-ministry
agriculture	portfolio	agriculture minister	ministry=agriculture-ministry position=before
agriculture minister	office	agriculture minister	number=s
agriculture ministers	office	agriculture minister	number=p
acting agriculture minister	office	agriculture minister	number=s
agriculture ministry	ministry	agriculture-ministry
agriculture department	ministry	agriculture-ministry	caution=context
of agriculture	portfolio	agriculture minister	ministry=agriculture-ministry position=after
for agriculture	portfolio	agriculture minister	ministry=agriculture-ministry position=after
minister of agriculture	office	agriculture minister	number=s
ministers of agriculture	office	agriculture minister	number=p
ministry of agriculture	ministry	agriculture-ministry
minister for agriculture	office	agriculture minister	number=s
ministers for agriculture	office	agriculture minister	number=p
ministry for agriculture	ministry	agriculture-ministry
transport	portfolio	transport minister	ministry=transport-ministry position=before
transport minister	office	transport minister	number=s
transport ministers	office	transport minister	number=p
acting transport minister	office	transport minister	number=s
transport ministry	ministry	transport-ministry
transport department	ministry	transport-ministry	caution=context
transportation	portfolio	transport minister	ministry=transport-ministry position=before
transportation minister	office	transport minister	number=s
transportation ministers	office	transport minister	number=p
acting transportation minister	office	transport minister	number=s
transportation ministry	ministry	transport-ministry
transportation department	ministry	transport-ministry	caution=context
of transport	portfolio	transport minister	ministry=transport-ministry position=after
for transport	portfolio	transport minister	ministry=transport-ministry position=after
minister of transport	office	transport minister	number=s
ministers of transport	office	transport minister	number=p
ministry of transport	ministry	transport-ministry
minister for transport	office	transport minister	number=s
ministers for transport	office	transport minister	number=p
ministry for transport	ministry	transport-ministry
of transportation	portfolio	transport minister	ministry=transport-ministry position=after
for transportation	portfolio	transport minister	ministry=transport-ministry position=after
minister of transportation	office	transport minister	number=s
ministers of transportation	office	transport minister	number=p
ministry of transportation	ministry	transport-ministry
minister for transportation	office	transport minister	number=s
ministers for transportation	office	transport minister	number=p
ministry for transportation	ministry	transport-ministry
culture	portfolio	culture minister	ministry=culture-ministry position=before
culture minister	office	culture minister	number=s
culture ministers	office	culture minister	number=p
acting culture minister	office	culture minister	number=s
culture ministry	ministry	culture-ministry
culture department	ministry	culture-ministry	caution=context
of culture	portfolio	culture minister	ministry=culture-ministry position=after
for culture	portfolio	culture minister	ministry=culture-ministry position=after
minister of culture	office	culture minister	number=s
ministers of culture	office	culture minister	number=p
ministry of culture	ministry	culture-ministry
minister for culture	office	culture minister	number=s
ministers for culture	office	culture minister	number=p
ministry for culture	ministry	culture-ministry
information	portfolio	communication minister	ministry=communication-ministry position=before
information minister	office	communication minister	number=s
information ministers	office	communication minister	number=p
acting information minister	office	communication minister	number=s
information ministry	ministry	communication-ministry
information department	ministry	communication-ministry	caution=context
communications	portfolio	communication minister	ministry=communication-ministry position=before
communications minister	office	communication minister	number=s
communications ministers	office	communication minister	number=p
acting communications minister	office	communication minister	number=s
communications ministry	ministry	communication-ministry
communications department	ministry	communication-ministry	caution=context
of information	portfolio	communication minister	ministry=communication-ministry position=after
for information	portfolio	communication minister	ministry=communication-ministry position=after
minister of information	office	communication minister	number=s
ministers of information	office	communication minister	number=p
ministry of information	ministry	communication-ministry
minister for information	office	communication minister	number=s
ministers for information	office	communication minister	number=p
ministry for information	ministry	communication-ministry
of communications	portfolio	communication minister	ministry=communication-ministry position=after
for communications	portfolio	communication minister	ministry=communication-ministry position=after
minister of communications	office	communication minister	number=s
ministers of communications	office	communication minister	number=p
ministry of communications	ministry	communication-ministry
minister for communications	office	communication minister	number=s
ministers for communications	office	communication minister	number=p
ministry for communications	ministry	communication-ministry
labour	portfolio	labour minister	ministry=labour-ministry position=before
labour minister	office	labour minister	number=s
labour ministers	office	labour minister	number=p
acting labour minister	office	labour minister	number=s
labour ministry	ministry	labour-ministry
labour department	ministry	labour-ministry	caution=context
labor	portfolio	labour minister	ministry=labour-ministry position=before
labor minister	office	labour minister	number=s
labor ministers	office	labour minister	number=p
acting labor minister	office	labour minister	number=s
labor ministry	ministry	labour-ministry
labor department	ministry	labour-ministry	caution=context
of labour	portfolio	labour minister	ministry=labour-ministry position=after
for labour	portfolio	labour minister	ministry=labour-ministry position=after
minister of labour	office	labour minister	number=s
ministers of labour	office	labour minister	number=p
ministry of labour	ministry	labour-ministry
minister for labour	office	labour minister	number=s
ministers for labour	office	labour minister	number=p
ministry for labour	ministry	labour-ministry
of labor	portfolio	labour minister	ministry=labour-ministry position=after
for labor	portfolio	labour minister	ministry=labour-ministry position=after
minister of labor	office	labour minister	number=s
ministers of labor	office	labour minister	number=p
ministry of labor	ministry	labour-ministry
minister for labor	office	labour minister	number=s
ministers for labor	office	labour minister	number=p
ministry for labor	ministry	labour-ministry
environment	portfolio	environment minister	ministry=environment-ministry position=before
environment minister	office	environment minister	number=s
environment ministers	office	environment minister	number=p
acting environment minister	office	environment minister	number=s
environment ministry	ministry	environment-ministry
environment department	ministry	environment-ministry	caution=context
climate	portfolio	environment minister	ministry=environment-ministry position=before
climate minister	office	environment minister	number=s
climate ministers	office	environment minister	number=p
acting climate minister	office	environment minister	number=s
climate ministry	ministry	environment-ministry
climate department	ministry	environment-ministry	caution=context
of the environment	portfolio	environment minister	ministry=environment-ministry position=after
for the environment	portfolio	environment minister	ministry=environment-ministry position=after
minister of the environment	office	environment minister	number=s
ministers of the environment	office	environment minister	number=p
ministry of the environment	ministry	environment-ministry
minister for the environment	office	environment minister	number=s
ministers for the environment	office	environment minister	number=p
ministry for the environment	ministry	environment-ministry
of environment	portfolio	environment minister	ministry=environment-ministry position=after
for environment	portfolio	environment minister	ministry=environment-ministry position=after
minister of environment	office	environment minister	number=s
ministers of environment	office	environment minister	number=p
ministry of environment	ministry	environment-ministry
minister for environment	office	environment minister	number=s
ministers for environment	office	environment minister	number=p
ministry for environment	ministry	environment-ministry
of water	portfolio	environment minister	ministry=environment-ministry position=after
for water	portfolio	environment minister	ministry=environment-ministry position=after
minister of water	office	environment minister	number=s
ministers of water	office	environment minister	number=p
ministry of water	ministry	environment-ministry
minister for water	office	environment minister	number=s
ministers for water	office	environment minister	number=p
ministry for water	ministry	environment-ministry
industry	portfolio	industry minister	ministry=industry-ministry position=before
industry minister	office	industry minister	number=s
industry ministers	office	industry minister	number=p
acting industry minister	office	industry minister	number=s
industry ministry	ministry	industry-ministry
industry department	ministry	industry-ministry	caution=context
of industry	portfolio	industry minister	ministry=industry-ministry position=after
for industry	portfolio	industry minister	ministry=industry-ministry position=after
minister of industry	office	industry minister	number=s
ministers of industry	office	industry minister	number=p
ministry of industry	ministry	industry-ministry
minister for industry	office	industry minister	number=s
ministers for industry	office	industry minister	number=p
ministry for industry	ministry	industry-ministry
tourism	portfolio	tourism minister	ministry=tourism-ministry position=before
tourism minister	office	tourism minister	number=s
tourism ministers	office	tourism minister	number=p
acting tourism minister	office	tourism minister	number=s
tourism ministry	ministry	tourism-ministry
tourism department	ministry	tourism-ministry	caution=context
of tourism	portfolio	tourism minister	ministry=tourism-ministry position=after
for tourism	portfolio	tourism minister	ministry=tourism-ministry position=after
minister of tourism	office	tourism minister	number=s
ministers of tourism	office	tourism minister	number=p
ministry of tourism	ministry	tourism-ministry
minister for tourism	office	tourism minister	number=s
ministers for tourism	office	tourism minister	number=p
ministry for tourism	ministry	tourism-ministry
sports	portfolio	sports minister	ministry=sports-ministry position=before
sports minister	office	sports minister	number=s
sports ministers	office	sports minister	number=p
acting sports minister	office	sports minister	number=s
sports ministry	ministry	sports-ministry
sports department	ministry	sports-ministry	caution=context
youth and sports	portfolio	sports minister	ministry=sports-ministry position=before
youth and sports minister	office	sports minister	number=s
youth and sports ministers	office	sports minister	number=p
acting youth and sports minister	office	sports minister	number=s
youth and sports ministry	ministry	sports-ministry
youth and sports department	ministry	sports-ministry	caution=context
of sports	portfolio	sports minister	ministry=sports-ministry position=after
for sports	portfolio	sports minister	ministry=sports-ministry position=after
minister of sports	office	sports minister	number=s
ministers of sports	office	sports minister	number=p
ministry of sports	ministry	sports-ministry
minister for sports	office	sports minister	number=s
ministers for sports	office	sports minister	number=p
ministry for sports	ministry	sports-ministry
of youth and sports	portfolio	sports minister	ministry=sports-ministry position=after
for youth and sports	portfolio	sports minister	ministry=sports-ministry position=after
minister of youth and sports	office	sports minister	number=s
ministers of youth and sports	office	sports minister	number=p
ministry of youth and sports	ministry	sports-ministry
minister for youth and sports	office	sports minister	number=s
ministers for youth and sports	office	sports minister	number=p
ministry for youth and sports	ministry	sports-ministry
European affairs	portfolio	European affairs minister	ministry=european-affairs-ministry position=before
European affairs minister	office	European affairs minister	number=s
European affairs ministers	office	European affairs minister	number=p
acting European affairs minister	office	European affairs minister	number=s
European affairs ministry	ministry	european-affairs-ministry
European affairs department	ministry	european-affairs-ministry	caution=context
Europe	portfolio	European affairs minister	ministry=european-affairs-ministry position=before
Europe minister	office	European affairs minister	number=s
Europe ministers	office	European affairs minister	number=p
acting Europe minister	office	European affairs minister	number=s
Europe ministry	ministry	european-affairs-ministry
Europe department	ministry	european-affairs-ministry	caution=context
of European affairs	portfolio	European affairs minister	ministry=european-affairs-ministry position=after
for European affairs	portfolio	European affairs minister	ministry=european-affairs-ministry position=after
minister of European affairs	office	European affairs minister	number=s
ministers of European affairs	office	European affairs minister	number=p
ministry of European affairs	ministry	european-affairs-ministry
minister for European affairs	office	European affairs minister	number=s
ministers for European affairs	office	European affairs minister	number=p
ministry for European affairs	ministry	european-affairs-ministry
of Europe	portfolio	European affairs minister	ministry=european-affairs-ministry position=after
for Europe	portfolio	European affairs minister	ministry=european-affairs-ministry position=after
minister of Europe	office	European affairs minister	number=s
ministers of Europe	office	European affairs minister	number=p
ministry of Europe	ministry	european-affairs-ministry
minister for Europe	office	European affairs minister	number=s
ministers for Europe	office	European affairs minister	number=p
ministry for Europe	ministry	european-affairs-ministry
religious affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=before
religious affairs minister	office	religious affairs minister	number=s
religious affairs ministers	office	religious affairs minister	number=p
acting religious affairs minister	office	religious affairs minister	number=s
religious affairs ministry	ministry	religious-affairs-ministry
religious affairs department	ministry	religious-affairs-ministry	caution=context
Islamic affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=before
Islamic affairs minister	office	religious affairs minister	number=s
Islamic affairs ministers	office	religious affairs minister	number=p
acting Islamic affairs minister	office	religious affairs minister	number=s
Islamic affairs ministry	ministry	religious-affairs-ministry
Islamic affairs department	ministry	religious-affairs-ministry	caution=context
of religious affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
for religious affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
minister of religious affairs	office	religious affairs minister	number=s
ministers of religious affairs	office	religious affairs minister	number=p
ministry of religious affairs	ministry	religious-affairs-ministry
minister for religious affairs	office	religious affairs minister	number=s
ministers for religious affairs	office	religious affairs minister	number=p
ministry for religious affairs	ministry	religious-affairs-ministry
of Islamic affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
for Islamic affairs	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
minister of Islamic affairs	office	religious affairs minister	number=s
ministers of Islamic affairs	office	religious affairs minister	number=p
ministry of Islamic affairs	ministry	religious-affairs-ministry
minister for Islamic affairs	office	religious affairs minister	number=s
ministers for Islamic affairs	office	religious affairs minister	number=p
ministry for Islamic affairs	ministry	religious-affairs-ministry
of religious endowments	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
for religious endowments	portfolio	religious affairs minister	ministry=religious-affairs-ministry position=after
minister of religious endowments	office	religious affairs minister	number=s
ministers of religious endowments	office	religious affairs minister	number=p
ministry of religious endowments	ministry	religious-affairs-ministry
minister for religious endowments	office	religious affairs minister	number=s
ministers for religious endowments	office	religious affairs minister	number=p
ministry for religious endowments	ministry	religious-affairs-ministry
immigration	portfolio	immigration minister	ministry=immigration-ministry position=before
immigration minister	office	immigration minister	number=s
immigration ministers	office	immigration minister	number=p
acting immigration minister	office	immigration minister	number=s
immigration ministry	ministry	immigration-ministry
immigration department	ministry	immigration-ministry	caution=context
migration	portfolio	immigration minister	ministry=immigration-ministry position=before
migration minister	office	immigration minister	number=s
migration ministers	office	immigration minister	number=p
acting migration minister	office	immigration minister	number=s
migration ministry	ministry	immigration-ministry
migration department	ministry	immigration-ministry	caution=context
of immigration	portfolio	immigration minister	ministry=immigration-ministry position=after
for immigration	portfolio	immigration minister	ministry=immigration-ministry position=after
minister of immigration	office	immigration minister	number=s
ministers of immigration	office	immigration minister	number=p
ministry of immigration	ministry	immigration-ministry
minister for immigration	office	immigration minister	number=s
ministers for immigration	office	immigration minister	number=p
ministry for immigration	ministry	immigration-ministry
of migration	portfolio	immigration minister	ministry=immigration-ministry position=after
for migration	portfolio	immigration minister	ministry=immigration-ministry position=after
minister of migration	office	immigration minister	number=s
ministers of migration	office	immigration minister	number=p
ministry of migration	ministry	immigration-ministry
minister for migration	office	immigration minister	number=s
ministers for migration	office	immigration minister	number=p
ministry for migration	ministry	immigration-ministry
planning	portfolio	planning minister	ministry=planning-ministry position=before
planning minister	office	planning minister	number=s
planning ministers	office	planning minister	number=p
acting planning minister	office	planning minister	number=s
planning ministry	ministry	planning-ministry
planning department	ministry	planning-ministry	caution=context
of planning	portfolio	planning minister	ministry=planning-ministry position=after
for planning	portfolio	planning minister	ministry=planning-ministry position=after
minister of planning	office	planning minister	number=s
ministers of planning	office	planning minister	number=p
ministry of planning	ministry	planning-ministry
minister for planning	office	planning minister	number=s
ministers for planning	office	planning minister	number=p
ministry for planning	ministry	planning-ministry
development	portfolio	cooperation minister	ministry=cooperation-ministry position=before
development minister	office	cooperation minister	number=s
development ministers	office	cooperation minister	number=p
acting development minister	office	cooperation minister	number=s
development ministry	ministry	cooperation-ministry
development department	ministry	cooperation-ministry	caution=context
international cooperation	portfolio	cooperation minister	ministry=cooperation-ministry position=before
international cooperation minister	office	cooperation minister	number=s
international cooperation ministers	office	cooperation minister	number=p
acting international cooperation minister	office	cooperation minister	number=s
international cooperation ministry	ministry	cooperation-ministry
international cooperation department	ministry	cooperation-ministry	caution=context
of international cooperation	portfolio	cooperation minister	ministry=cooperation-ministry position=after
for international cooperation	portfolio	cooperation minister	ministry=cooperation-ministry position=after
minister of international cooperation	office	cooperation minister	number=s
ministers of international cooperation	office	cooperation minister	number=p
ministry of international cooperation	ministry	cooperation-ministry
minister for international cooperation	office	cooperation minister	number=s
ministers for international cooperation	office	cooperation minister	number=p
ministry for international cooperation	ministry	cooperation-ministry
of international development	portfolio	cooperation minister	ministry=cooperation-ministry position=after
for international development	portfolio	cooperation minister	ministry=cooperation-ministry position=after
minister of international development	office	cooperation minister	number=s
ministers of international development	office	cooperation minister	number=p
ministry of international development	ministry	cooperation-ministry
minister for international development	office	cooperation minister	number=s
ministers for international development	office	cooperation minister	number=p
ministry for international development	ministry	cooperation-ministry
of development	portfolio	cooperation minister	ministry=cooperation-ministry position=after
for development	portfolio	cooperation minister	ministry=cooperation-ministry position=after
minister of development	office	cooperation minister	number=s
ministers of development	office	cooperation minister	number=p
ministry of development	ministry	cooperation-ministry
minister for development	office	cooperation minister	number=s
ministers for development	office	cooperation minister	number=p
ministry for development	ministry	cooperation-ministry
secretary of state	office	foreign minister	number=s iso=US
secretaries of state	office	foreign minister	number=p iso=US
US secretary of state	office	foreign minister	number=s iso=US
US secretaries of state	office	foreign minister	number=p iso=US
deputy secretary of state	office	deputy foreign minister	number=s iso=US
under secretary of state	office	deputy foreign minister	number=s iso=US
undersecretary of state	office	deputy foreign minister	number=s iso=US
assistant secretary of state	office	assistant secretary of state	number=s iso=US
deputy assistant secretary of state	office	assistant secretary of state	number=s iso=US
secretary of defense	office	defence minister	number=s iso=US
defense secretary	office	defence minister	number=s
secretary of the defense	office	defence minister	number=s iso=US
secretary of war	office	defence minister	number=s iso=US
war secretary	office	defence minister	number=s
secretary of the war	office	defence minister	number=s iso=US
secretary of treasury	office	finance minister	number=s iso=US
treasury secretary	office	finance minister	number=s
secretary of the treasury	office	finance minister	number=s iso=US
secretary of commerce	office	trade minister	number=s iso=US
commerce secretary	office	trade minister	number=s
secretary of the commerce	office	trade minister	number=s iso=US
secretary of energy	office	energy minister	number=s iso=US
energy secretary	office	energy minister	number=s
secretary of the energy	office	energy minister	number=s iso=US
secretary of homeland security	office	interior minister	number=s iso=US
homeland security secretary	office	interior minister	number=s
secretary of the homeland security	office	interior minister	number=s iso=US
secretary of labor	office	labour minister	number=s iso=US
labor secretary	office	labour minister	number=s
secretary of the labor	office	labour minister	number=s iso=US
secretary of health	office	health minister	number=s iso=US
health secretary	office	health minister	number=s
secretary of the health	office	health minister	number=s iso=US
secretary of education	office	education minister	number=s iso=US
education secretary	office	education minister	number=s
secretary of the education	office	education minister	number=s iso=US
secretary of interior	office	interior minister	number=s iso=US
interior secretary	office	interior minister	number=s
secretary of the interior	office	interior minister	number=s iso=US
foreign secretary	office	foreign minister	number=s iso=GB
home secretary	office	interior minister	number=s iso=GB
defence secretary	office	defence minister	number=s iso=GB
shadow chancellor	office	shadow minister	number=s
shadow foreign secretary	office	shadow minister	number=s
shadow home secretary	office	shadow minister	number=s
shadow defence secretary	office	shadow minister	number=s
shadow health secretary	office	shadow minister	number=s
shadow minister	office	shadow minister	number=s
shadow ministers	office	shadow minister	number=p
chancellor of the exchequer	office	finance minister	number=s iso=GB
business secretary	office	trade minister	number=s iso=GB
trade secretary	office	trade minister	number=s iso=GB
justice secretary	office	justice minister	number=s iso=GB
lord chancellor	office	justice minister	number=s iso=GB
=FM	office	foreign minister	abbr=1
top diplomat	office	foreign minister	number=s
top diplomats	office	foreign minister	number=p
diplomatic chief	office	foreign minister	number=s
diplomatic chiefs	office	foreign minister	number=p
foreign policy chief	office	foreign minister	number=s
foreign policy chiefs	office	foreign minister	number=p
chief diplomat	office	foreign minister	number=s
chief diplomats	office	foreign minister	number=p
foreign affairs chief	office	foreign minister	number=s
foreign affairs chiefs	office	foreign minister	number=p
EU foreign policy chief	office	high representative	number=s
foreign policy chief	office	high representative	number=s org=european-union
top diplomat	office	high representative	number=s org=european-union
chief diplomat	office	high representative	number=s org=european-union
EU's top diplomat	office	high representative	number=s
bloc's top diplomat	office	high representative	number=s
bloc's foreign policy chief	office	high representative	number=s
attorney general	office	attorney general	number=s
attorneys general	office	attorney general	number=p
foreign secretary	office	deputy foreign minister	number=s iso=IN
permanent secretary	office	permanent secretary	number=s
permanent under-secretary	office	permanent secretary	number=s
leader	office	leader	number=s
leaders	office	leader	number=p
strongman	office	leader	number=s
strongmans	office	leader	number=p
# diplomats and envoys
ambassador	office	ambassador	number=s
ambassadors	office	ambassador	number=p
permanent representative	office	ambassador	number=s
permanent representatives	office	ambassador	number=p
high commissioner	office	ambassador	number=s
high commissioners	office	ambassador	number=p
UN envoy	office	special envoy	number=s
envoy to the UN	office	ambassador	number=s
ambassador-designate	office	ambassador	number=s
ambassador-designates	office	ambassador	number=p
nuncio	office	ambassador	number=s
nuncios	office	ambassador	number=p
ambassador to the United Nations	office	ambassador	number=s
ambassador to the UN	office	ambassador	number=s
UN ambassador	office	ambassador	number=s
UN ambassadors	office	ambassador	number=p
deputy ambassador	office	deputy ambassador	number=s
deputy ambassadors	office	deputy ambassador	number=p
deputy permanent representative	office	deputy ambassador	number=s
deputy permanent representatives	office	deputy ambassador	number=p
high commissioner	office	high commissioner	number=s
chargé d'affaires	office	chargé d'affaires	number=s
charge d'affaires	office	chargé d'affaires	number=s
consul general	office	consul general	number=s
consuls general	office	consul general	number=p
consul	office	consul	number=s
consuls	office	consul	number=p
special envoy	office	special envoy	number=s
special envoys	office	special envoy	number=p
personal envoy	office	special envoy	number=s
personal envoys	office	special envoy	number=p
special representative	office	special envoy	number=s
special representatives	office	special envoy	number=p
special presidential envoy	office	special envoy	number=s
special presidential envoys	office	special envoy	number=p
presidential envoy	office	special envoy	number=s
presidential envoys	office	special envoy	number=p
special emissary	office	special envoy	number=s
special emissaries	office	special envoy	number=p
special presidential representative	office	special envoy	number=s
special presidential representatives	office	special envoy	number=p
ambassador-at-large	office	special envoy	number=s
ambassador-at-larges	office	special envoy	number=p
emissary	office	special envoy	number=s
emissaries	office	special envoy	number=p
deputy special envoy	office	deputy special envoy	number=s
deputy special envoys	office	deputy special envoy	number=p
deputy envoy	office	deputy special envoy	number=s
deputy envoys	office	deputy special envoy	number=p
envoy	office	envoy	number=s
envoys	office	envoy	number=p
special coordinator	office	special coordinator	number=s
special coordinators	office	special coordinator	number=p
mediator	office	mediator	number=s
mediators	office	mediator	number=p
chief negotiator	office	chief negotiator	number=s
chief negotiators	office	chief negotiator	number=p
negotiator	office	negotiator	number=s
negotiators	office	negotiator	number=p
diplomat	office	diplomat	number=s
diplomats	office	diplomat	number=p
military attaché	office	military attaché	number=s
military attachés	office	military attaché	number=p
defence attaché	office	military attaché	number=s
defence attachés	office	military attaché	number=p
# organisations
secretary-general	office	secretary-general	number=s
secretaries-general	office	secretary-general	number=p
secretary general	office	secretary-general	number=s
secretaries general	office	secretary-general	number=p
UN secretary-general	office	secretary-general	number=s
UN chief	office	secretary-general	number=s
NATO chief	office	secretary-general	number=s
Nato chief	office	secretary-general	number=s
Arab League chief	office	secretary-general	number=s
deputy secretary-general	office	deputy secretary-general	number=s
deputy secretary general	office	deputy secretary-general	number=s
assistant secretary-general	office	deputy secretary-general	number=s
under-secretary-general	office	under-secretary-general	number=s
undersecretary-general	office	under-secretary-general	number=s
director general	office	director general	number=s
directors general	office	director general	number=p
director-general	office	director general	number=s
directors-general	office	director general	number=p
IAEA chief	office	director general	number=s
IAEA head	office	director general	number=s
WHO chief	office	director general	number=s
IMF chief	office	director general	number=s
WTO chief	office	director general	number=s
UNESCO chief	office	director general	number=s
managing director	office	director general	number=s
managing directors	office	director general	number=p
executive director	office	executive director	number=s
executive directors	office	executive director	number=p
director	office	director	number=s
directors	office	director	number=p
high representative	office	high representative	number=s
high representatives	office	high representative	number=p
UN high commissioner	office	high commissioner	number=s
UN rights chief	office	high commissioner	number=s
UN refugee chief	office	high commissioner	number=s
high commissioner for human rights	office	high commissioner	number=s
high commissioner for refugees	office	high commissioner	number=s
commissioner	office	commissioner	number=s
commissioners	office	commissioner	number=p
EU commissioner	office	commissioner	number=s
EU commissioners	office	commissioner	number=p
European commissioner	office	commissioner	number=s
European commissioners	office	commissioner	number=p
president of the European Commission	office	commission president	number=s
European Commission president	office	commission president	number=s
EU Commission president	office	commission president	number=s
commission president	office	commission president	number=s
Commission chief	office	commission president	number=s
EU chief	office	commission president	number=s
European Commission chief	office	commission president	number=s
chairperson of the African Union Commission	office	commission president	number=s
African Union Commission chairperson	office	commission president	number=s
AU Commission chairperson	office	commission president	number=s
AU Commission chief	office	commission president	number=s
ECOWAS Commission president	office	commission president	number=s
chairperson of the commission	office	commission president	number=s
president of the European Council	office	council president	number=s
European Council president	office	council president	number=s
European Council chief	office	council president	number=s
president of the World Bank	office	bank president	number=s
World Bank president	office	bank president	number=s
World Bank chief	office	bank president	number=s
ECB president	office	bank president	number=s
president of the European Central Bank	office	bank president	number=s
ECB chief	office	bank president	number=s
speaker	office	speaker of parliament	number=s
speaker of parliament	office	speaker of parliament	number=s
parliament speaker	office	speaker of parliament	number=s
parliamentary speaker	office	speaker of parliament	number=s
speaker of the house	office	speaker of parliament	number=s
House speaker	office	speaker of parliament	number=s
speaker of the House of Representatives	office	speaker of parliament	number=s
president of the senate	office	speaker of parliament	number=s
president of the Senate	office	speaker of parliament	number=s
Senate president	office	speaker of parliament	number=s
president of the National Assembly	office	speaker of parliament	number=s
European Parliament president	office	speaker of parliament	number=s
president of the European Parliament	office	speaker of parliament	number=s
Duma speaker	office	speaker of parliament	number=s
Knesset speaker	office	speaker of parliament	number=s
president of the General Assembly	office	un general assembly president	number=s
General Assembly president	office	un general assembly president	number=s
central bank governor	office	central bank governor	number=s
central bank governors	office	central bank governor	number=p
central bank chief	office	central bank governor	number=s
central bank chiefs	office	central bank governor	number=p
Fed chair	office	central bank governor	number=s
Fed chairs	office	central bank governor	number=p
Federal Reserve chair	office	central bank governor	number=s
Federal Reserve chairs	office	central bank governor	number=p
governor	office	governor	number=s
governors	office	governor	number=p
lieutenant governor	office	lieutenant governor	number=s
lieutenant governors	office	lieutenant governor	number=p
=Lt. Gov.	office	lieutenant governor	number=s
=Gov.	office	governor	number=s
=Gov	office	governor	number=s
mayor	office	mayor	number=s
mayors	office	mayor	number=p
prefect	office	prefect	number=s
prefects	office	prefect	number=p
# voices, advisers, parliament, parties, forces, courts
spokesperson	office	spokesperson	number=s
spokespersons	office	spokesperson	number=p
spokesman	office	spokesperson	number=s
spokesmen	office	spokesperson	number=p
spokeswoman	office	spokesperson	number=s
spokeswomen	office	spokesperson	number=p
press secretary	office	spokesperson	number=s
government spokesperson	office	spokesperson	number=s
government spokespersons	office	spokesperson	number=p
ministry spokesperson	office	spokesperson	number=s
ministry spokespersons	office	spokesperson	number=p
foreign ministry spokesperson	office	spokesperson	number=s
foreign ministry spokespersons	office	spokesperson	number=p
foreign ministry spokesman	office	spokesperson	number=s
foreign ministry spokesmen	office	spokesperson	number=p
foreign ministry spokeswoman	office	spokesperson	number=s
foreign ministry spokeswomen	office	spokesperson	number=p
army spokesman	office	spokesperson	number=s
army spokesmen	office	spokesperson	number=p
military spokesman	office	spokesperson	number=s
military spokesmen	office	spokesperson	number=p
State Department spokesperson	office	spokesperson	number=s
State Department spokespersons	office	spokesperson	number=p
Kremlin spokesman	office	spokesperson	number=s
Kremlin spokesmen	office	spokesperson	number=p
White House spokesperson	office	spokesperson	number=s
White House spokespersons	office	spokesperson	number=p
White House press secretary	office	spokesperson	number=s
spokespeople	office	spokesperson	number=p
deputy spokesperson	office	deputy spokesperson	number=s
deputy spokesman	office	deputy spokesperson	number=s
deputy spokeswoman	office	deputy spokesperson	number=s
adviser	office	adviser	number=s
advisers	office	adviser	number=p
advisor	office	adviser	number=s
advisors	office	adviser	number=p
senior adviser	office	adviser	number=s
senior advisers	office	adviser	number=p
senior advisor	office	adviser	number=s
senior advisors	office	adviser	number=p
special adviser	office	adviser	number=s
special advisers	office	adviser	number=p
presidential adviser	office	adviser	number=s
presidential advisers	office	adviser	number=p
presidential advisor	office	adviser	number=s
presidential advisors	office	adviser	number=p
presidential aide	office	adviser	number=s
presidential aides	office	adviser	number=p
Kremlin aide	office	adviser	number=s
Kremlin aides	office	adviser	number=p
foreign policy adviser	office	adviser	number=s
foreign policy advisers	office	adviser	number=p
foreign policy aide	office	adviser	number=s
foreign policy aides	office	adviser	number=p
royal adviser	office	adviser	number=s
royal advisers	office	adviser	number=p
top adviser	office	adviser	number=s
top advisers	office	adviser	number=p
close aide	office	adviser	number=s
close aides	office	adviser	number=p
national security adviser	office	national security adviser	number=s
national security advisers	office	national security adviser	number=p
national security advisor	office	national security adviser	number=s
national security advisors	office	national security adviser	number=p
chief of staff	office	chief of staff	number=s
chiefs of staff	office	chief of staff	number=p
aide	office	adviser	number=s
aides	office	adviser	number=p
lawmaker	office	member of parliament	number=s
lawmakers	office	member of parliament	number=p
member of parliament	office	member of parliament	number=s
members of parliament	office	member of parliament	number=p
deputy	office	member of parliament	number=s
deputies	office	member of parliament	number=p
congressman	office	member of parliament	number=s
=Rep.	office	member of parliament	number=s
=Rep	office	member of parliament	number=s
congressmen	office	member of parliament	number=p
congresswoman	office	member of parliament	number=s
congresswomen	office	member of parliament	number=p
parliamentarian	office	member of parliament	number=s
parliamentarians	office	member of parliament	number=p
legislator	office	member of parliament	number=s
legislators	office	member of parliament	number=p
MP	office	member of parliament	number=s
=MP	office	member of parliament	abbr=1 number=s
=MPs	office	member of parliament	abbr=1 number=p
=MEP	office	member of the european parliament	abbr=1
=MEPs	office	member of the european parliament	abbr=1 number=p
senator	office	senator	number=s
senators	office	senator	number=p
=Sen.	office	senator	number=s
=Sen	office	senator	number=s
representative	office	representative	number=s
representatives	office	representative	number=p
official	office	official	number=s
officials	office	official	number=p
senior official	office	official	number=s
senior officials	office	official	number=p
party leader	office	party leader	number=s
party leaders	office	party leader	number=p
party chief	office	party leader	number=s
party chiefs	office	party leader	number=p
party chairman	office	party leader	number=s
party chairmans	office	party leader	number=p
party president	office	party leader	number=s
party presidents	office	party leader	number=p
general secretary	office	party leader	number=s
general secretaries	office	party leader	number=p
party secretary	office	party leader	number=s
party secretaries	office	party leader	number=p
opposition leader	office	opposition leader	number=s
leader of the opposition	office	opposition leader	number=s
candidate	office	candidate	number=s
candidates	office	candidate	number=p
presidential candidate	office	candidate	number=s
presidential candidates	office	candidate	number=p
frontrunner	office	candidate	number=s
frontrunners	office	candidate	number=p
nominee	office	candidate	number=s
nominees	office	candidate	number=p
presidential candidate	office	presidential candidate	number=s
Hamas leader	office	movement leader	number=s
Hezbollah leader	office	movement leader	number=s
Houthi leader	office	movement leader	number=s
Taliban leader	office	movement leader	number=s
Polisario leader	office	movement leader	number=s
rebel leader	office	movement leader	number=s
militia leader	office	movement leader	number=s
movement leader	office	movement leader	number=s
leader of the movement	office	movement leader	number=s
leader of the Polisario Front	office	movement leader	number=s
Hamas chief	office	movement leader	number=s
Hezbollah chief	office	movement leader	number=s
head of the Polisario Front	office	movement leader	number=s
political bureau chief	office	movement leader	number=s
warlord	office	movement leader	number=s
rebel chief	office	movement leader	number=s
army chief	office	military leader	number=s
military chief	office	military leader	number=s
chief of the army	office	military leader	number=s
commander-in-chief	office	military leader	number=s
commander in chief	office	military leader	number=s
chief of the general staff	office	military leader	number=s
chief of general staff	office	military leader	number=s
chief of defence staff	office	military leader	number=s
chairman of the Joint Chiefs of Staff	office	military leader	number=s
military leader	office	military leader	number=s
military commander	office	military leader	number=s
army commander	office	military leader	number=s
army leader	office	military leader	number=s
paramilitary leader	office	military leader	number=s
chief of the defence staff	office	military leader	number=s
commander	office	commander	number=s
commanders	office	commander	number=p
intelligence chief	office	intelligence chief	number=s
spy chief	office	intelligence chief	number=s
head of intelligence	office	intelligence chief	number=s
CIA director	office	intelligence chief	number=s
director of the CIA	office	intelligence chief	number=s
CIA chief	office	intelligence chief	number=s
Mossad chief	office	intelligence chief	number=s
Mossad director	office	intelligence chief	number=s
head of the Mossad	office	intelligence chief	number=s
Shin Bet chief	office	intelligence chief	number=s
FSB director	office	intelligence chief	number=s
director of national intelligence	office	intelligence chief	number=s
head of military intelligence	office	intelligence chief	number=s
chief of intelligence	office	intelligence chief	number=s
head of the Shin Bet	office	intelligence chief	number=s
intelligence director	office	intelligence chief	number=s
prosecutor	office	prosecutor	number=s
prosecutors	office	prosecutor	number=p
chief prosecutor	office	prosecutor	number=s
chief prosecutors	office	prosecutor	number=p
public prosecutor	office	prosecutor	number=s
public prosecutors	office	prosecutor	number=p
special prosecutor	office	prosecutor	number=s
special prosecutors	office	prosecutor	number=p
prosecutor general	office	prosecutor	number=s
prosecutor generals	office	prosecutor	number=p
judge	office	judge	number=s
judges	office	judge	number=p
magistrate	office	judge	number=s
magistrates	office	judge	number=p
justice	office	judge	number=s
justices	office	judge	number=p
chief justice	office	court president	number=s
chief justices	office	court president	number=p
lawyer	office	lawyer	number=s
lawyers	office	lawyer	number=p
attorney	office	lawyer	number=s
attorneys	office	lawyer	number=p
special rapporteur	office	special rapporteur	number=s
special rapporteurs	office	special rapporteur	number=p
UN special rapporteur	office	special rapporteur	number=s
UN special rapporteurs	office	special rapporteur	number=p
expert	office	expert	number=s
experts	office	expert	number=p
analyst	office	expert	number=s
analysts	office	expert	number=p
first lady	office	first lady	number=s
first ladies	office	first lady	number=p
archbishop	office	archbishop	number=s
archbishops	office	archbishop	number=p
cardinal	office	cardinal	number=s
cardinals	office	cardinal	number=p
bishop	office	bishop	number=s
bishops	office	bishop	number=p
patriarch	office	patriarch	number=s
patriarches	office	patriarch	number=p
grand imam	office	grand imam	number=s
grand imams	office	grand imam	number=p
grand mufti	office	mufti	number=s
grand muftis	office	mufti	number=p
mufti	office	mufti	number=s
muftis	office	mufti	number=p
CEO	office	chief executive	number=s
CEOs	office	chief executive	number=p
chief executive officer	office	chief executive	number=s
chief executive officers	office	chief executive	number=p
chairman and CEO	office	chief executive	number=s
chairman and CEOs	office	chief executive	number=p
former president	office	former president	number=s
ex-president	office	former president	number=s
ousted president	office	former president	number=s
deposed president	office	former president	number=s
former prime minister	office	former head of government	number=s
ex-prime minister	office	former head of government	number=s
ousted prime minister	office	former head of government	number=s
former premier	office	former head of government	number=s
former foreign minister	office	former foreign minister	number=s
former minister	office	former minister	number=s
ex-minister	office	former minister	number=s
former secretary of state	office	former foreign minister	number=s
former chancellor	office	former head of government	number=s
outgoing president	office	president	number=s
late president	office	former president	number=s
former defence minister	office	former defence minister	number=s
former ambassador	office	former ambassador	number=s
former head of state	office	former head of state	number=s
former military ruler	office	former head of state	number=s
# words that change an office
former	former	former
ex-	former	former
ex	former	former
one-time	former	former
erstwhile	former	former
late	former	former
then	former	former
ousted	former	former
deposed	former	former
acting	acting	acting
interim	acting	acting
caretaker	acting	acting
deputy	deputy	deputy
vice	deputy	deputy
assistant	deputy	deputy
under	deputy	deputy
outgoing	outgoing	outgoing
designate	elect	designate
elect	elect	designate
incoming	elect	designate
newly appointed	elect	designate
newly elected	elect	designate
# civil titles, ranks, counterparts, kin
=Mr	title		gender=m
=Mr.	title		gender=m
=Mrs	title		gender=f
=Mrs.	title		gender=f
=Ms	title		gender=f
=Ms.	title		gender=f
=Miss	title		gender=f
=Messrs	title		gender=m
=Dr	rank
=Dr.	rank
=Prof	rank
=Prof.	rank
=Mx	title
=Monsieur	title		gender=m
=Madame	title		gender=f
=Señor	title		gender=m
=Señora	title		gender=f
=H.E.	title
=HE	title
His Excellency	title		gender=m
Her Excellency	title		gender=f
His Majesty	title		gender=m
Her Majesty	title		gender=f
His Highness	title		gender=m
Her Highness	title		gender=f
His Royal Highness	title		gender=m
=HRH	title
=HM	title
His Holiness	title		gender=m
Professor	rank
Doctor	rank
general	rank		caution=word
lieutenant general	rank
lieutenant-general	rank
major general	rank
major-general	rank
brigadier general	rank
brigadier	rank
field marshal	rank
marshal	rank
colonel	rank
lieutenant colonel	rank
major	rank		caution=word
captain	rank		caution=word
lieutenant	rank
sergeant	rank
admiral	rank
vice admiral	rank
rear admiral	rank
commodore	rank
air marshal	rank
air chief marshal	rank
=Gen	rank
=Gen.	rank
=Lt Gen	rank
=Lt. Gen.	rank
=Maj Gen	rank
=Maj. Gen.	rank
=Brig Gen	rank
=Brig. Gen.	rank
=Col	rank
=Col.	rank
=Cmdr	rank
=Sheikh	rank
=Sheikha	rank
=Sheriff	office	sheriff	number=s
=Cmdr.	rank
Prophet	rank
=Lt Col	rank
=Lt. Col.	rank
=Maj	rank
=Maj.	rank
=Capt	rank
=Capt.	rank
=Lt	rank
=Lt.	rank
=Sgt	rank
=Sgt.	rank
=Adm	rank
=Adm.	rank
sheikh	rank
sheikha	rank
ayatollah	rank
imam	rank
mullah	rank
prince	rank
princess	rank
king	rank
queen	rank
emir	rank
sultan	rank
lord	rank		caution=word
lady	rank		caution=word
sir	rank
dame	rank
baron	rank
baroness	rank
count	rank		caution=word
duke	rank
duchess	rank
earl	rank
pope	rank
cardinal	rank
archbishop	rank
bishop	rank
father	rank		caution=word
sister	rank		caution=word
brother	rank		caution=word
reverend	rank
=Rev	rank
=Rev.	rank
rabbi	rank
pastor	rank
justice	rank		caution=word
judge	rank
sharif	rank
pasha	rank
moulay	rank
hajj	rank
haji	rank
el hadj	rank
senator	rank
=Sen.	rank
=Sen	rank
congressman	rank
congresswoman	rank
=Rep.	rank
=Rep	rank
=Gov.	rank
=Gov	rank
=Hon.	rank
=Amb.	rank
=Amb.	office	ambassador	number=s
=St.	rank
officer	rank		caution=word
inspector	rank
detective	rank
chief	rank		caution=word
counterpart	homologue		number=s
counterparts	homologue		number=p
opposite number	homologue		number=s
opposite numbers	homologue		number=p
colleague	homologue		number=s
colleagues	homologue		number=p
interlocutor	interlocutor
interlocutors	interlocutor
host	interlocutor
hosts	interlocutor
guest	interlocutor
guests	interlocutor
visitor	interlocutor
visitors	interlocutor
son	kin		gender=m
daughter	kin		gender=f
father	kin		gender=m
mother	kin		gender=f
brother	kin		gender=m
sister	kin		gender=f
husband	kin		gender=m
wife	kin		gender=f
spouse	kin
cousin	kin
nephew	kin		gender=m
niece	kin		gender=f
uncle	kin		gender=m
aunt	kin		gender=f
son-in-law	kin		gender=m
daughter-in-law	kin		gender=f
brother-in-law	kin		gender=m
grandson	kin		gender=m
widow	kin		gender=f
half-brother	kin		gender=m
partner	kin
successor	successor		number=s
successors	successor		number=p
predecessor	predecessor		number=s
predecessors	predecessor		number=p
# ministries and bodies of states
ministry	ministry		head=1
ministries	ministry		head=1
department	ministry		head=1 caution=word
diplomacy	ministry	foreign-ministry	needs=demonym
foreign office	ministry	foreign-ministry
presidency	body	presidency
presidential office	body	presidency
office of the president	body	presidency
president's office	body	presidency
presidential palace	body	presidency
presidential administration	body	presidency
presidential court	body	presidency
government	body	government
governments	body	government
cabinet	body	government	caution=word
administration	body	government	caution=word
executive	body	government	caution=word
transitional government	body	government
interim government	body	government
council of ministers	body	government
federal government	body	government
caretaker government	body	government
prime minister's office	body	government-presidency
office of the prime minister	body	government-presidency
premier's office	body	government-presidency
parliament	body	parliament
parliaments	body	parliament
legislature	body	parliament
national assembly	body	parliament
lower house	body	parliament
upper house	body	parliament
congress	body	parliament	caution=word
assembly	body	parliament	caution=word
National Assembly	body	national-assembly
senate	body	senate
House of Representatives	body	house-of-representatives
=House	body	house-of-representatives
Chamber of Deputies	body	chamber-of-deputies
army	body	army
armed forces	body	army
military	body	army	caution=word
armies	body	army
defence forces	body	army
defense forces	body	army
air force	body	air-force
warplanes	body	air-force
navy	body	navy
police	body	police	caution=word
gendarmerie	body	police
national police	body	police
intelligence service	body	intelligence
intelligence services	body	intelligence
intelligence agency	body	intelligence
secret service	body	intelligence
security services	body	intelligence
intelligence	body	intelligence	caution=word
military intelligence	body	military-intelligence
embassy	body	embassy
embassies	body	embassy
permanent mission	body	embassy
mission to the United Nations	body	embassy
mission to the UN	body	embassy
diplomatic mission	body	embassy
consulate	body	consulate
consulates	body	consulate
consulate general	body	consulate
central bank	body	central-bank
supreme court	body	supreme-court
constitutional court	body	constitutional-court
high court	body	high-court
prosecution	body	prosecution	caution=word
public prosecution	body	prosecution
prosecutor's office	body	prosecution
national security council	body	security-council
security council	body	security-council
security cabinet	body	security-cabinet
electoral commission	body	electoral-commission
election commission	body	electoral-commission
Independent National Electoral Commission	body	electoral-commission
Independent Electoral Commission	body	electoral-commission
National Electoral Commission	body	electoral-commission
Independent Electoral and Boundaries Commission	body	electoral-commission
royal cabinet	body	royal-cabinet
royal court	body	royal-court
royal palace	body	royal-court
royal household	body	royal-court
amiri diwan	body	royal-court
palace	body	royal-court	caution=word
state television	body	television
state TV	body	television
public television	body	television
state broadcaster	body	television
public broadcaster	body	television
national television	body	television
state radio	body	radio
public radio	body	radio
national radio	body	radio
state news agency	body	news-agency
official news agency	body	news-agency
state media	body	news-agency
state-run news agency	body	news-agency
news agency	body	news-agency	caution=word
coast guard	body	coast-guard
coastguard	body	coast-guard
junta	body	junta
military government	body	junta
military council	body	junta
ruling council	body	junta
military rulers	body	junta
national guard	body	national-guard
presidential guard	body	presidential-guard
opposition	body	opposition	nobody=1
delegation	body	negotiating-team	nobody=1
negotiating team	body	negotiating-team	nobody=1
authorities	body	authorities	nobody=1

# which side an office's holder is of, before the office
=Labour	wing
=Conservative	wing
=Tory	wing
=Lib Dem	wing
=Liberal Democrat	wing
=Republican	wing
=Democratic	wing
=Democrat	wing
=GOP	wing
=SNP	wing
=Green	wing
=Socialist	wing
=Communist	wing
=Liberal	wing
=Likud	wing
=BJP	wing
=ANC	wing
=opposition	wing
=Opposition	wing
Cabinet Secretary	office	minister	number=s
Cabinet Secretaries	office	minister	number=p

# offices of councils, regions, police, missions, and chambers
councillor	office	councillor	number=s
councillors	office	councillor	number=p
councilor	office	councillor	number=s
councilors	office	councillor	number=p
council leader	office	council leader	number=s
council leaders	office	council leader	number=p
deputy mayor	office	deputy mayor	number=s
deputy mayors	office	deputy mayor	number=p
majority leader	office	majority leader	number=s
majority leaders	office	majority leader	number=p
minority leader	office	minority leader	number=s
minority leaders	office	minority leader	number=p
chief whip	office	chief whip	number=s
chief whips	office	chief whip	number=p
ombudsman	office	ombudsman	number=s
ombudsmen	office	ombudsman	number=p
comptroller	office	comptroller	number=s
comptrollers	office	comptroller	number=p
district attorney	office	prosecutor	number=s
district attorneys	office	prosecutor	number=p
trade representative	office	trade representative	number=s
trade representatives	office	trade representative	number=p
mission chief	office	head of mission	number=s
mission chiefs	office	head of mission	number=p
regional president	office	regional president	number=s
regional presidents	office	regional president	number=p
regional minister	office	regional minister	number=s
regional ministers	office	regional minister	number=p
provincial governor	office	governor	number=s
provincial governors	office	governor	number=p
district commissioner	office	district commissioner	number=s
district commissioners	office	district commissioner	number=p
electoral commissioner	office	electoral commissioner	number=s
electoral commissioners	office	electoral commissioner	number=p
humanitarian coordinator	office	humanitarian coordinator	number=s
humanitarian coordinators	office	humanitarian coordinator	number=p
resident coordinator	office	resident coordinator	number=s
resident coordinators	office	resident coordinator	number=p
rapporteur	office	rapporteur	number=s
rapporteurs	office	rapporteur	number=p
police chief	office	police chief	number=s
police chiefs	office	police chief	number=p
police commissioner	office	police chief	number=s
police commissioners	office	police chief	number=p
fire chief	office	fire chief	number=s
fire chiefs	office	fire chief	number=p
navy chief	office	military leader	number=s
navy chiefs	office	military leader	number=p
air force chief	office	military leader	number=s
air force chiefs	office	military leader	number=p
intelligence chiefs	office	intelligence chief	number=p
co-leader	office	party leader	number=s
co-leaders	office	party leader	number=p
deputy leader	office	deputy leader	number=s
deputy leaders	office	deputy leader	number=p
undersecretary	office	undersecretary	number=s
undersecretaries	office	undersecretary	number=p
under-secretary	office	undersecretary	number=s
under-secretaries	office	undersecretary	number=p
parliamentary secretary	office	parliamentary secretary	number=s
parliamentary secretaries	office	parliamentary secretary	number=p
cabinet spokesman	office	spokesperson	number=s
cabinet spokesmen	office	spokesperson	number=p
government spokesman	office	spokesperson	number=s
government spokesmen	office	spokesperson	number=p
MSP	office	member of parliament	number=s
MSPs	office	member of parliament	number=p
backbencher	office	member of parliament	number=s
backbenchers	office	member of parliament	number=p
inspector general of police	office	police chief	number=s
inspector-general of police	office	police chief	number=s
inspector general	office	inspector general	number=s
inspector-general	office	inspector general	number=s
chief of police	office	police chief	number=s
head of mission	office	head of mission	number=s
chief of mission	office	head of mission	number=s
solicitor general	office	solicitor general	number=s
public defender	office	public defender	number=s
councilman	office	councillor	number=s
councilwoman	office	councillor	number=s
chief of defence	office	military leader	number=s
prime minister-elect	office	head of government	number=s
vice president-elect	office	vice president	number=s
housing secretary	office	housing minister	number=s
finance secretary	office	finance minister	number=s
environment secretary	office	environment minister	number=s
transport secretary	office	transport minister	number=s
culture secretary	office	culture minister	number=s
work and pensions secretary	office	labour minister	number=s
climate secretary	office	environment minister	number=s
rural affairs secretary	office	agriculture minister	number=s
social justice secretary	office	social affairs minister	number=s
net zero secretary	office	energy minister	number=s
lord mayor	office	mayor	number=s
county sheriff	office	sheriff	number=s
county executive	office	county executive	number=s
city manager	office	city manager	number=s
county commissioner	office	county commissioner	number=s
state representative	office	member of parliament	number=s
state senator	office	senator	number=s
assemblyman	office	member of parliament	number=s
assemblywoman	office	member of parliament	number=s
assemblymember	office	member of parliament	number=s
alderman	office	councillor	number=s
chief minister	office	chief minister	number=s
deputy first minister	office	deputy first minister	number=s
deputy sheriff	office	deputy sheriff	number=s
sheriffs	office	sheriff	number=p
county commissioners	office	county commissioner	number=p
state senators	office	senator	number=p
state representatives	office	member of parliament	number=p
