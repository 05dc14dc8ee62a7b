# Offices (class office, value = the role of the record), portfolios ("des Affaires étrangères": what turns "minister" into a role),
# ministries and bodies (value = function slug of the id <cc>-<function>), civil titles, ranks, counterpart and kin words. docs/lexicon.md tells
# what each class means. Edited by hand.
# form	class	value	attributes
# heads of state and government
président	office	president	gender=m number=s
présidente	office	president	gender=f number=s
présidents	office	president	gender=m number=p
présidentes	office	president	gender=f number=p
président de la République	office	president	gender=m number=s
présidente de la République	office	president	gender=f number=s
présidents de la République	office	president	gender=m number=p
présidentes de la République	office	president	gender=f number=p
président de la république	office	president	gender=m number=s
présidente de la république	office	president	gender=f number=s
présidents de la république	office	president	gender=m number=p
présidentes de la république	office	president	gender=f number=p
président de la Transition	office	president	gender=m number=s
présidente de la Transition	office	president	gender=f number=s
présidents de la Transition	office	president	gender=m number=p
présidentes de la Transition	office	president	gender=f number=p
président de la transition	office	president	gender=m number=s
présidente de la transition	office	president	gender=f number=s
présidents de la transition	office	president	gender=m number=p
présidentes de la transition	office	president	gender=f number=p
président de transition	office	president	gender=m number=s
présidente de transition	office	president	gender=f number=s
présidents de transition	office	president	gender=m number=p
présidentes de transition	office	president	gender=f number=p
président intérimaire	office	president	gender=m number=s
présidente intérimaire	office	president	gender=f number=s
présidents intérimaire	office	president	gender=m number=p
présidentes intérimaire	office	president	gender=f number=p
président par intérim	office	president	gender=m number=s
présidente par intérim	office	president	gender=f number=s
présidents par intérim	office	president	gender=m number=p
présidentes par intérim	office	president	gender=f number=p
président élu	office	president	gender=m number=s
présidente élu	office	president	gender=f number=s
présidents élu	office	president	gender=m number=p
présidentes élu	office	president	gender=f number=p
président de la Fédération	office	president	gender=m number=s
présidente de la Fédération	office	president	gender=f number=s
présidents de la Fédération	office	president	gender=m number=p
présidentes de la Fédération	office	president	gender=f number=p
président de la Confédération	office	president	gender=m number=s
présidente de la Confédération	office	president	gender=f number=s
présidents de la Confédération	office	president	gender=m number=p
présidentes de la Confédération	office	president	gender=f number=p
président de la République islamique	office	president	gender=m number=s
présidente de la République islamique	office	president	gender=f number=s
présidents de la République islamique	office	president	gender=m number=p
présidentes de la République islamique	office	president	gender=f number=p
président en exercice	office	president	gender=m number=s
présidente en exercice	office	president	gender=f number=s
présidents en exercice	office	president	gender=m number=p
présidentes en exercice	office	president	gender=f number=p
présidente élue	office	president	gender=f number=s
chef de l'État	office	head of state	number=s
chef de l'Etat	office	head of state	number=s
chef d'État	office	head of state	number=s
chef d'Etat	office	head of state	number=s
cheffe de l'État	office	head of state	gender=f number=s
chefs d'État	office	head of state	number=p
chefs d'Etat	office	head of state	number=p
chefs d'État et de gouvernement	office	head of state	number=p
chefs d'Etat et de gouvernement	office	head of state	number=p
roi	office	head of state	gender=m number=s throne=1
reine	office	head of state	gender=f number=s throne=1
rois	office	head of state	gender=m number=p
reines	office	head of state	gender=f number=p
souverain	office	head of state	gender=m number=s throne=1
souveraine	office	head of state	gender=f number=s throne=1
souverains	office	head of state	gender=m number=p
souveraines	office	head of state	gender=f number=p
monarque	office	head of state	number=s throne=1
monarques	office	head of state	number=p
émir	office	head of state	gender=m number=s throne=1
émira	office	head of state	gender=f number=s
émirs	office	head of state	gender=m number=p
sultan	office	head of state	gender=m number=s throne=1
sultane	office	head of state	gender=f number=s
sultans	office	head of state	gender=m number=p
empereur	office	head of state	gender=m number=s throne=1
impératrice	office	head of state	gender=f number=s
empereurs	office	head of state	gender=m number=p
grand-duc	office	head of state	gender=m number=s
grande-duchesse	office	head of state	gender=f number=s
grands-ducs	office	head of state	gender=m number=p
prince régnant	office	head of state	gender=m number=s
Sa Majesté	office	head of state	number=s
Sa Majesté le Roi	office	head of state	number=s
=SM le Roi	office	head of state	number=s
=S.M. le Roi	office	head of state	number=s
=SM	office	head of state	number=s
Serviteur des deux saintes mosquées	office	head of state	number=s
Gardien des deux saintes mosquées	office	head of state	number=s
Commandeur des croyants	office	head of state	number=s
Amir Al Mouminine	office	head of state	number=s
pape	office	head of state	number=s
souverain pontife	office	head of state	number=s
Saint-Père	office	head of state	number=s
guide suprême	office	head of state	number=s throne=1
Guide suprême	office	head of state	number=s throne=1
président du Conseil souverain	office	head of state	number=s
président du Conseil de souveraineté	office	head of state	number=s
président du Conseil présidentiel	office	head of state	number=s
président du conseil présidentiel	office	head of state	number=s
gouverneur général	office	head of state	number=s
président du Conseil des affaires d'État	office	head of government	number=s
dirigeant suprême	office	head of state	number=s
homme fort	office	head of state	number=s
hôte du Kremlin	office	president	number=s iso=RU
chef de la junte	office	head of state	number=s
président du Conseil de transition	office	head of state	number=s
chef du Conseil de souveraineté	office	head of state	number=s
Premier ministre	office	head of government	gender=m number=s
Première ministre	office	head of government	gender=f number=s
Premiers ministre	office	head of government	gender=m number=p
Premières ministre	office	head of government	gender=f number=p
premier ministre	office	head of government	gender=m number=s
première ministre	office	head of government	gender=f number=s
premier-ministre	office	head of government	gender=m number=s
Premier ministre par intérim	office	head of government	gender=m number=s
Premier ministre de transition	office	head of government	gender=m number=s
premiers ministres	office	head of government	number=p
=PM	office	head of government	abbr=1
chef du gouvernement	office	head of government	number=s
chef de gouvernement	office	head of government	number=s
chef de l'exécutif	office	head of government	number=s
chef de l'Exécutif	office	head of government	number=s
président du gouvernement	office	head of government	number=s
président du Conseil	office	head of government	number=s
président du Conseil des ministres	office	head of government	number=s
président du conseil	office	head of government	number=s
chancelier	office	head of government	number=s
chancelier fédéral	office	head of government	number=s
chef du cabinet	office	head of government	number=s
cheffe du gouvernement	office	head of government	gender=f number=s
présidente du Conseil	office	head of government	gender=f number=s
présidente du gouvernement	office	head of government	gender=f number=s
chancelière	office	head of government	gender=f number=s
chefs de gouvernement	office	head of government	number=p
vice-président	office	vice president	gender=m number=s
vice-présidente	office	vice president	gender=f number=s
vice-présidents	office	vice president	gender=m number=p
vice-présidentes	office	vice president	gender=f number=p
vice président	office	vice president	gender=m number=s
vice présidente	office	vice president	gender=f number=s
vice présidents	office	vice president	gender=m number=p
vice présidentes	office	vice president	gender=f number=p
vice-Premier ministre	office	deputy head of government	number=s
vice-premier ministre	office	deputy head of government	number=s
vice-Première ministre	office	deputy head of government	number=s
vice-président du gouvernement	office	deputy head of government	number=s
vice-présidente du gouvernement	office	deputy head of government	number=s
vice-chancelier	office	deputy head of government	number=s
vice-président du Conseil	office	deputy head of government	number=s
deuxième vice-président du gouvernement	office	deputy head of government	number=s
deuxième vice-présidente du gouvernement	office	deputy head of government	number=s
prince héritier	office	crown prince	number=s
Prince héritier	office	crown prince	number=s
princesse héritière	office	crown prince	number=s
=SAR le Prince héritier	office	crown prince	number=s
# ministers
ministre	office	minister	number=s
ministres	office	minister	number=p
ministre d'État	office	minister	number=s
ministre d'Etat	office	minister	number=s
ministre délégué	office	minister	number=s
ministre-délégué	office	minister	number=s
secrétaire d'État	office	minister	number=s
secrétaire d'Etat	office	minister	number=s
sous-ministre	office	minister	number=s
ministre sans portefeuille	office	minister	number=s
ministre délégué auprès du chef du gouvernement	office	minister	number=s
ministre déléguée	office	minister	gender=f number=s
secrétaires d'État	office	minister	number=p
ministres délégués	office	minister	number=p
vice-ministre	office	deputy minister	number=s
vice-ministres	office	deputy minister	number=p
viceministre	office	deputy minister	number=s
ministre adjoint	office	deputy minister	number=s
ministre adjointe	office	deputy minister	gender=f number=s
des Affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
des affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
des Affaires Étrangères	portfolio	foreign minister	ministry=foreign-ministry
aux Affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
des Relations extérieures	portfolio	foreign minister	ministry=foreign-ministry
de l'Europe et des Affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et européennes	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et de la Coopération	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et de la Coopération internationale	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et de la Communauté nationale à l'étranger	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères, de l'Intégration africaine et des Sénégalais de l'extérieur	portfolio	foreign minister	ministry=foreign-ministry
de l'Intégration africaine et des Affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères, de la Migration et des Tunisiens à l'étranger	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères, de la Coopération et des Mauritaniens de l'extérieur	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères, de l'Union européenne et de la Coopération	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et de la Francophonie	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et du Commerce	portfolio	foreign minister	ministry=foreign-ministry
des Affaires étrangères et des Émigrés	portfolio	foreign minister	ministry=foreign-ministry
délégué aux Affaires étrangères	portfolio	foreign minister	ministry=foreign-ministry
de la Défense	portfolio	defence minister	ministry=defence-ministry
de la Défense nationale	portfolio	defence minister	ministry=defence-ministry
des Armées	portfolio	defence minister	ministry=defence-ministry
de la défense	portfolio	defence minister	ministry=defence-ministry
des armées	portfolio	defence minister	ministry=defence-ministry
des Armées et des Anciens combattants	portfolio	defence minister	ministry=defence-ministry
de la Défense et des Anciens combattants	portfolio	defence minister	ministry=defence-ministry
à la Défense	portfolio	defence minister	ministry=defence-ministry
de l'Intérieur	portfolio	interior minister	ministry=interior-ministry
de l'Intérieur et des Outre-mer	portfolio	interior minister	ministry=interior-ministry
de l'intérieur	portfolio	interior minister	ministry=interior-ministry
de la Sécurité publique	portfolio	interior minister	ministry=interior-ministry
de la Sécurité	portfolio	interior minister	ministry=interior-ministry
de la Sécurité et de la Protection civile	portfolio	interior minister	ministry=interior-ministry
à l'Intérieur	portfolio	interior minister	ministry=interior-ministry
de l'Administration territoriale	portfolio	interior minister	ministry=interior-ministry
de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire	portfolio	interior minister	ministry=interior-ministry
des Finances	portfolio	finance minister	ministry=finance-ministry
de l'Économie et des Finances	portfolio	finance minister	ministry=finance-ministry
de l'Economie et des Finances	portfolio	finance minister	ministry=finance-ministry
des finances	portfolio	finance minister	ministry=finance-ministry
des Comptes publics	portfolio	finance minister	ministry=finance-ministry
du Trésor	portfolio	finance minister	ministry=finance-ministry
de l'Économie, des Finances	portfolio	finance minister	ministry=finance-ministry
du Budget	portfolio	finance minister	ministry=finance-ministry
des Finances et du Budget	portfolio	finance minister	ministry=finance-ministry
de l'Économie	portfolio	economy minister	ministry=economy-ministry
de l'Economie	portfolio	economy minister	ministry=economy-ministry
de l'économie	portfolio	economy minister	ministry=economy-ministry
de la Justice	portfolio	justice minister	ministry=justice-ministry
de la justice	portfolio	justice minister	ministry=justice-ministry
du Commerce	portfolio	trade minister	ministry=trade-ministry
du Commerce extérieur	portfolio	trade minister	ministry=trade-ministry
du commerce	portfolio	trade minister	ministry=trade-ministry
de l'Industrie et du Commerce	portfolio	trade minister	ministry=trade-ministry
de l'Énergie	portfolio	energy minister	ministry=energy-ministry
de l'Energie	portfolio	energy minister	ministry=energy-ministry
de l'Énergie et des Mines	portfolio	energy minister	ministry=energy-ministry
du Pétrole	portfolio	energy minister	ministry=energy-ministry
des Mines	portfolio	energy minister	ministry=energy-ministry
des Hydrocarbures	portfolio	energy minister	ministry=energy-ministry
de la Transition énergétique	portfolio	energy minister	ministry=energy-ministry
de la Santé	portfolio	health minister	ministry=health-ministry
de la Santé publique	portfolio	health minister	ministry=health-ministry
de la santé	portfolio	health minister	ministry=health-ministry
de l'Éducation	portfolio	education minister	ministry=education-ministry
de l'Éducation nationale	portfolio	education minister	ministry=education-ministry
de l'Education nationale	portfolio	education minister	ministry=education-ministry
de l'Enseignement supérieur	portfolio	education minister	ministry=education-ministry
de l'Agriculture	portfolio	agriculture minister	ministry=agriculture-ministry
de l'agriculture	portfolio	agriculture minister	ministry=agriculture-ministry
des Transports	portfolio	transport minister	ministry=transport-ministry
du Transport	portfolio	transport minister	ministry=transport-ministry
de la Culture	portfolio	culture minister	ministry=culture-ministry
de la Communication	portfolio	communication minister	ministry=communication-ministry
de l'Information	portfolio	communication minister	ministry=communication-ministry
du Travail	portfolio	labour minister	ministry=labour-ministry
de l'Emploi	portfolio	labour minister	ministry=labour-ministry
de l'Environnement	portfolio	environment minister	ministry=environment-ministry
de la Transition écologique	portfolio	environment minister	ministry=environment-ministry
de l'Écologie	portfolio	environment minister	ministry=environment-ministry
de l'Eau	portfolio	environment minister	ministry=environment-ministry
de l'Industrie	portfolio	industry minister	ministry=industry-ministry
du Tourisme	portfolio	tourism minister	ministry=tourism-ministry
des Sports	portfolio	sports minister	ministry=sports-ministry
de la Jeunesse et des Sports	portfolio	sports minister	ministry=sports-ministry
des Affaires européennes	portfolio	European affairs minister	ministry=european-affairs-ministry
chargé des Affaires européennes	portfolio	European affairs minister	ministry=european-affairs-ministry
de l'Europe	portfolio	European affairs minister	ministry=european-affairs-ministry
des Affaires religieuses	portfolio	religious affairs minister	ministry=religious-affairs-ministry
des Habous et des Affaires islamiques	portfolio	religious affairs minister	ministry=religious-affairs-ministry
des Habous	portfolio	religious affairs minister	ministry=religious-affairs-ministry
du Plan	portfolio	planning minister	ministry=planning-ministry
de la Planification	portfolio	planning minister	ministry=planning-ministry
de la Coopération	portfolio	cooperation minister	ministry=cooperation-ministry
du Développement	portfolio	cooperation minister	ministry=cooperation-ministry
de la Coopération internationale	portfolio	cooperation minister	ministry=cooperation-ministry
du Développement international	portfolio	cooperation minister	ministry=cooperation-ministry
de l'Immigration	portfolio	immigration minister	ministry=immigration-ministry
des Migrations	portfolio	immigration minister	ministry=immigration-ministry
de la Réconciliation nationale	portfolio	national unity minister	ministry=national-unity-ministry
ministre des Affaires étrangères	office	foreign minister	number=s
ministres des Affaires étrangères	office	foreign minister	number=p
vice-ministre des Affaires étrangères	office	deputy foreign minister	number=s
ministre adjoint des Affaires étrangères	office	deputy foreign minister	number=s
ministre adjointe des Affaires étrangères	office	deputy foreign minister	gender=f number=s
vice-ministres des Affaires étrangères	office	deputy foreign minister	number=p
ministre délégué des Affaires étrangères	office	deputy foreign minister	number=s
ministre des affaires étrangères	office	foreign minister	number=s
ministres des affaires étrangères	office	foreign minister	number=p
vice-ministre des affaires étrangères	office	deputy foreign minister	number=s
ministre adjoint des affaires étrangères	office	deputy foreign minister	number=s
ministre adjointe des affaires étrangères	office	deputy foreign minister	gender=f number=s
vice-ministres des affaires étrangères	office	deputy foreign minister	number=p
ministre délégué des affaires étrangères	office	deputy foreign minister	number=s
ministre des Affaires Étrangères	office	foreign minister	number=s
ministres des Affaires Étrangères	office	foreign minister	number=p
vice-ministre des Affaires Étrangères	office	deputy foreign minister	number=s
ministre adjoint des Affaires Étrangères	office	deputy foreign minister	number=s
ministre adjointe des Affaires Étrangères	office	deputy foreign minister	gender=f number=s
vice-ministres des Affaires Étrangères	office	deputy foreign minister	number=p
ministre délégué des Affaires Étrangères	office	deputy foreign minister	number=s
ministre aux Affaires étrangères	office	foreign minister	number=s
ministres aux Affaires étrangères	office	foreign minister	number=p
vice-ministre aux Affaires étrangères	office	deputy foreign minister	number=s
ministre adjoint aux Affaires étrangères	office	deputy foreign minister	number=s
ministre adjointe aux Affaires étrangères	office	deputy foreign minister	gender=f number=s
vice-ministres aux Affaires étrangères	office	deputy foreign minister	number=p
ministre délégué aux Affaires étrangères	office	deputy foreign minister	number=s
ministre des Relations extérieures	office	foreign minister	number=s
ministres des Relations extérieures	office	foreign minister	number=p
vice-ministre des Relations extérieures	office	deputy foreign minister	number=s
ministre adjoint des Relations extérieures	office	deputy foreign minister	number=s
ministre adjointe des Relations extérieures	office	deputy foreign minister	gender=f number=s
vice-ministres des Relations extérieures	office	deputy foreign minister	number=p
ministre délégué des Relations extérieures	office	deputy foreign minister	number=s
ministre de l'Europe et des Affaires étrangères	office	foreign minister	number=s
ministres de l'Europe et des Affaires étrangères	office	foreign minister	number=p
vice-ministre de l'Europe et des Affaires étrangères	office	deputy foreign minister	number=s
ministre adjoint de l'Europe et des Affaires étrangères	office	deputy foreign minister	number=s
ministre adjointe de l'Europe et des Affaires étrangères	office	deputy foreign minister	gender=f number=s
vice-ministres de l'Europe et des Affaires étrangères	office	deputy foreign minister	number=p
ministre délégué de l'Europe et des Affaires étrangères	office	deputy foreign minister	number=s
ministre de la Défense	office	defence minister	number=s
ministres de la Défense	office	defence minister	number=p
ministre de la Défense nationale	office	defence minister	number=s
ministres de la Défense nationale	office	defence minister	number=p
ministre des Armées	office	defence minister	number=s
ministres des Armées	office	defence minister	number=p
ministre de la défense	office	defence minister	number=s
ministres de la défense	office	defence minister	number=p
ministre des armées	office	defence minister	number=s
ministres des armées	office	defence minister	number=p
ministre des Armées et des Anciens combattants	office	defence minister	number=s
ministres des Armées et des Anciens combattants	office	defence minister	number=p
ministre de l'Intérieur	office	interior minister	number=s
ministres de l'Intérieur	office	interior minister	number=p
ministre de l'Intérieur et des Outre-mer	office	interior minister	number=s
ministres de l'Intérieur et des Outre-mer	office	interior minister	number=p
ministre de l'intérieur	office	interior minister	number=s
ministres de l'intérieur	office	interior minister	number=p
ministre de la Sécurité publique	office	interior minister	number=s
ministres de la Sécurité publique	office	interior minister	number=p
ministre de la Sécurité	office	interior minister	number=s
ministres de la Sécurité	office	interior minister	number=p
ministre de la Sécurité et de la Protection civile	office	interior minister	number=s
ministres de la Sécurité et de la Protection civile	office	interior minister	number=p
ministre des Finances	office	finance minister	number=s
ministres des Finances	office	finance minister	number=p
ministre de l'Économie et des Finances	office	finance minister	number=s
ministres de l'Économie et des Finances	office	finance minister	number=p
ministre de l'Economie et des Finances	office	finance minister	number=s
ministres de l'Economie et des Finances	office	finance minister	number=p
ministre des finances	office	finance minister	number=s
ministres des finances	office	finance minister	number=p
ministre des Comptes publics	office	finance minister	number=s
ministres des Comptes publics	office	finance minister	number=p
ministre du Trésor	office	finance minister	number=s
ministres du Trésor	office	finance minister	number=p
ministre de l'Économie	office	economy minister	number=s
ministres de l'Économie	office	economy minister	number=p
ministre de l'Economie	office	economy minister	number=s
ministres de l'Economie	office	economy minister	number=p
ministre de l'économie	office	economy minister	number=s
ministres de l'économie	office	economy minister	number=p
ministre de la Justice	office	justice minister	number=s
ministres de la Justice	office	justice minister	number=p
ministre de la justice	office	justice minister	number=s
ministres de la justice	office	justice minister	number=p
ministre du Commerce	office	trade minister	number=s
ministres du Commerce	office	trade minister	number=p
ministre du Commerce extérieur	office	trade minister	number=s
ministres du Commerce extérieur	office	trade minister	number=p
ministre du commerce	office	trade minister	number=s
ministres du commerce	office	trade minister	number=p
ministre de l'Industrie et du Commerce	office	trade minister	number=s
ministres de l'Industrie et du Commerce	office	trade minister	number=p
ministre de l'Énergie	office	energy minister	number=s
ministres de l'Énergie	office	energy minister	number=p
ministre de l'Energie	office	energy minister	number=s
ministres de l'Energie	office	energy minister	number=p
ministre de l'Énergie et des Mines	office	energy minister	number=s
ministres de l'Énergie et des Mines	office	energy minister	number=p
ministre du Pétrole	office	energy minister	number=s
ministres du Pétrole	office	energy minister	number=p
ministre des Mines	office	energy minister	number=s
ministres des Mines	office	energy minister	number=p
ministre des Hydrocarbures	office	energy minister	number=s
ministres des Hydrocarbures	office	energy minister	number=p
ministre de la Santé	office	health minister	number=s
ministres de la Santé	office	health minister	number=p
ministre de la Santé publique	office	health minister	number=s
ministres de la Santé publique	office	health minister	number=p
ministre de la santé	office	health minister	number=s
ministres de la santé	office	health minister	number=p
ministre de l'Éducation	office	education minister	number=s
ministres de l'Éducation	office	education minister	number=p
ministre de l'Éducation nationale	office	education minister	number=s
ministres de l'Éducation nationale	office	education minister	number=p
ministre de l'Education nationale	office	education minister	number=s
ministres de l'Education nationale	office	education minister	number=p
ministre de l'Enseignement supérieur	office	education minister	number=s
ministres de l'Enseignement supérieur	office	education minister	number=p
ministre de l'Agriculture	office	agriculture minister	number=s
ministres de l'Agriculture	office	agriculture minister	number=p
ministre de l'agriculture	office	agriculture minister	number=s
ministres de l'agriculture	office	agriculture minister	number=p
ministre des Transports	office	transport minister	number=s
ministres des Transports	office	transport minister	number=p
ministre du Transport	office	transport minister	number=s
ministres du Transport	office	transport minister	number=p
ministre de la Culture	office	culture minister	number=s
ministres de la Culture	office	culture minister	number=p
ministre de la Communication	office	communication minister	number=s
ministres de la Communication	office	communication minister	number=p
ministre de l'Information	office	communication minister	number=s
ministres de l'Information	office	communication minister	number=p
ministre du Travail	office	labour minister	number=s
ministres du Travail	office	labour minister	number=p
ministre de l'Emploi	office	labour minister	number=s
ministres de l'Emploi	office	labour minister	number=p
ministre de l'Environnement	office	environment minister	number=s
ministres de l'Environnement	office	environment minister	number=p
ministre de la Transition écologique	office	environment minister	number=s
ministres de la Transition écologique	office	environment minister	number=p
ministre de l'Écologie	office	environment minister	number=s
ministres de l'Écologie	office	environment minister	number=p
ministre de l'Eau	office	environment minister	number=s
ministres de l'Eau	office	environment minister	number=p
ministre de l'Industrie	office	industry minister	number=s
ministres de l'Industrie	office	industry minister	number=p
ministre du Tourisme	office	tourism minister	number=s
ministres du Tourisme	office	tourism minister	number=p
ministre des Sports	office	sports minister	number=s
ministres des Sports	office	sports minister	number=p
ministre de la Jeunesse et des Sports	office	sports minister	number=s
ministres de la Jeunesse et des Sports	office	sports minister	number=p
ministre des Affaires européennes	office	European affairs minister	number=s
ministres des Affaires européennes	office	European affairs minister	number=p
ministre chargé des Affaires européennes	office	European affairs minister	number=s
ministres chargé des Affaires européennes	office	European affairs minister	number=p
ministre de l'Europe	office	European affairs minister	number=s
ministres de l'Europe	office	European affairs minister	number=p
ministre des Affaires religieuses	office	religious affairs minister	number=s
ministres des Affaires religieuses	office	religious affairs minister	number=p
ministre des Habous et des Affaires islamiques	office	religious affairs minister	number=s
ministres des Habous et des Affaires islamiques	office	religious affairs minister	number=p
ministre des Habous	office	religious affairs minister	number=s
ministres des Habous	office	religious affairs minister	number=p
ministre du Plan	office	planning minister	number=s
ministres du Plan	office	planning minister	number=p
ministre de la Planification	office	planning minister	number=s
ministres de la Planification	office	planning minister	number=p
ministre de la Coopération	office	cooperation minister	number=s
ministres de la Coopération	office	cooperation minister	number=p
ministre du Développement	office	cooperation minister	number=s
ministres du Développement	office	cooperation minister	number=p
ministre de la Coopération internationale	office	cooperation minister	number=s
ministres de la Coopération internationale	office	cooperation minister	number=p
ministre du Développement international	office	cooperation minister	number=s
ministres du Développement international	office	cooperation minister	number=p
ministre de l'Immigration	office	immigration minister	number=s
ministres de l'Immigration	office	immigration minister	number=p
ministre des Migrations	office	immigration minister	number=s
ministres des Migrations	office	immigration minister	number=p
ministre de la Réconciliation nationale	office	national unity minister	number=s
ministres de la Réconciliation nationale	office	national unity minister	number=p
chef de la diplomatie	office	foreign minister	number=s
cheffe de la diplomatie	office	foreign minister	number=s
patron de la diplomatie	office	foreign minister	number=s
patronne de la diplomatie	office	foreign minister	number=s
numéro un de la diplomatie	office	foreign minister	number=s
chefs de la diplomatie	office	foreign minister	number=p
chefs de diplomatie	office	foreign minister	number=p
=MAE	office	foreign minister	abbr=1
numéro deux de la diplomatie	office	deputy foreign minister	number=s
chef adjoint de la diplomatie	office	deputy foreign minister	number=s
secrétaire d'État	office	foreign minister	number=s iso=US
secrétaire d'Etat	office	foreign minister	number=s iso=US
secrétaire d'État adjoint	office	assistant secretary of state	number=s iso=US
secrétaire d'État adjointe	office	assistant secretary of state	gender=f number=s iso=US
sous-secrétaire d'État	office	deputy foreign minister	number=s iso=US
sous-secrétaire d'Etat	office	deputy foreign minister	number=s iso=US
secrétaire à la Défense	office	defence minister	number=s iso=US
secrétaire d'État à la Défense	office	minister	number=s
secrétaire à la Guerre	office	defence minister	number=s iso=US
secrétaire d'État à la Guerre	office	defence minister	number=s
secrétaire au Trésor	office	finance minister	number=s iso=US
secrétaire d'État au Trésor	office	finance minister	number=s
secrétaire au Commerce	office	trade minister	number=s iso=US
secrétaire d'État au Commerce	office	trade minister	number=s
secrétaire à l'Énergie	office	energy minister	number=s iso=US
secrétaire d'État à l'Énergie	office	energy minister	number=s
secrétaire à la Sécurité intérieure	office	interior minister	number=s iso=US
secrétaire d'État à la Sécurité intérieure	office	interior minister	number=s
secrétaire à la Justice	office	justice minister	number=s iso=US
secrétaire d'État à la Justice	office	justice minister	number=s
secrétaire au Foreign Office	office	foreign minister	iso=GB
ministre du Foreign Office	office	foreign minister	iso=GB
chancelier de l'Échiquier	office	finance minister	iso=GB
garde des Sceaux	office	justice minister
Garde des Sceaux	office	justice minister
procureur général	office	attorney general
grand argentier	office	finance minister
locataire de Bercy	office	finance minister	iso=FR
locataire de l'Élysée	office	president	iso=FR
locataire de Matignon	office	head of government	iso=FR
locataire de la Maison Blanche	office	president	iso=US
maître du Kremlin	office	president	iso=RU
chef du Kremlin	office	president	iso=RU
premier flic de France	office	interior minister	iso=FR
dirigeant	office	leader	gender=m number=s
dirigeante	office	leader	gender=f number=s
dirigeants	office	leader	gender=m number=p
leader	office	leader	number=s
leaders	office	leader	number=p
numéro un	office	leader	number=s
# diplomats and envoys
ambassadeur	office	ambassador	gender=m number=s
ambassadrice	office	ambassador	gender=f number=s
ambassadeure	office	ambassador	gender=f number=s
ambassadeurs	office	ambassador	gender=m number=p
ambassadrices	office	ambassador	gender=f number=p
ambassadeur extraordinaire et plénipotentiaire	office	ambassador	gender=m number=s
ambassadeur permanent	office	ambassador	gender=m number=s
ambassadeur représentant permanent	office	ambassador	gender=m number=s
représentant permanent	office	ambassador	gender=m number=s
représentant permanent auprès de l'ONU	office	ambassador	gender=m number=s
représentant permanent auprès des Nations unies	office	ambassador	gender=m number=s
ambassadeur auprès	office	ambassador	gender=m number=s
nonce apostolique	office	ambassador	gender=m number=s
haut-commissaire britannique	office	ambassador	gender=m number=s
représentant permanent adjoint	office	deputy ambassador	gender=m number=s
représentante permanente	office	ambassador	gender=f number=s
représentante permanente adjointe	office	deputy ambassador	gender=f number=s
représentants permanents	office	ambassador	number=p
ambassadeur itinérant	office	special envoy	gender=m number=s
chargé d'affaires	office	chargé d'affaires	number=s
chargée d'affaires	office	chargé d'affaires	number=s
chargé d'affaires par intérim	office	chargé d'affaires	number=s
consul général	office	consul general	gender=m number=s
consule générale	office	consul general	gender=f number=s
consuls généraux	office	consul general	gender=m number=p
consul	office	consul	gender=m number=s
consule	office	consul	gender=f number=s
consuls	office	consul	gender=m number=p
consules	office	consul	gender=f number=p
envoyé spécial	office	special envoy	gender=m number=s
envoyée spéciale	office	special envoy	gender=f number=s
envoyé personnel	office	special envoy	gender=m number=s
envoyée personnelle	office	special envoy	gender=f number=s
envoyé particulier	office	special envoy	gender=m number=s
envoyée particulière	office	special envoy	gender=f number=s
envoyés spéciaux	office	special envoy	number=p
représentant spécial	office	special envoy	gender=m number=s
représentante spéciale	office	special envoy	gender=f number=s
représentant personnel	office	special envoy	gender=m number=s
représentante personnelle	office	special envoy	gender=f number=s
représentant particulier	office	special envoy	gender=m number=s
représentante particulière	office	special envoy	gender=f number=s
représentants spéciaux	office	special envoy	number=p
émissaire spécial	office	special envoy	gender=m number=s
émissaire spéciale	office	special envoy	gender=f number=s
émissaire personnel	office	special envoy	gender=m number=s
émissaire personnelle	office	special envoy	gender=f number=s
émissaire particulier	office	special envoy	gender=m number=s
émissaire particulière	office	special envoy	gender=f number=s
émissaires spéciaux	office	special envoy	number=p
émissaire	office	special envoy	number=s
émissaires	office	special envoy	number=p
envoyé	office	envoy	gender=m number=s
envoyée	office	envoy	gender=f number=s
envoyés	office	envoy	gender=m number=p
envoyées	office	envoy	gender=f number=p
envoyé personnel du Secrétaire général	office	special envoy	number=s
envoyé spécial adjoint	office	deputy special envoy	number=s
envoyée spéciale adjointe	office	deputy special envoy	number=s
médiateur	office	mediator	gender=m number=s
coordonnateur spécial	office	special coordinator	gender=m number=s
coordinateur spécial	office	special coordinator	gender=m number=s
coordonnateur	office	special coordinator	gender=m number=s
médiatrice	office	mediator	gender=f number=s
coordinatrice spéciale	office	special coordinator	gender=f number=s
négociateur en chef	office	chief negotiator	gender=m number=s
négociatrice en chef	office	chief negotiator	gender=f number=s
négociateur	office	negotiator	gender=m number=s
négociatrice	office	negotiator	gender=f number=s
négociateurs	office	negotiator	gender=m number=p
négociatrices	office	negotiator	gender=f number=p
attaché militaire	office	military attaché	gender=m number=s
attachée militaire	office	military attaché	gender=f number=s
diplomate	office	diplomat	number=s
diplomates	office	diplomat	number=p
# organisations
secrétaire général	office	secretary-general	gender=m number=s
Secrétaire général	office	secretary-general	gender=m number=s
secrétaire général de l'ONU	office	secretary-general	gender=m number=s
secrétaire général des Nations unies	office	secretary-general	gender=m number=s
chef de l'ONU	office	secretary-general	gender=m number=s
patron de l'ONU	office	secretary-general	gender=m number=s
chef des Nations unies	office	secretary-general	gender=m number=s
secrétaire générale	office	secretary-general	gender=f number=s
secrétaires généraux	office	secretary-general	number=p
=SG	office	secretary-general	abbr=1
secrétaire général adjoint	office	deputy secretary-general	gender=m number=s
secrétaire générale adjointe	office	deputy secretary-general	gender=f number=s
secrétaires généraux adjoints	office	deputy secretary-general	gender=m number=p
vice-secrétaire général	office	deputy secretary-general	gender=m number=s
vice-secrétaire générale	office	deputy secretary-general	gender=f number=s
sous-secrétaire général	office	under-secretary-general	gender=m number=s
sous-secrétaire générale	office	under-secretary-general	gender=f number=s
directeur général	office	director general	gender=m number=s
directrice générale	office	director general	gender=f number=s
directeurs généraux	office	director general	number=p
=DG	office	director general	abbr=1
chef de l'AIEA	office	director general
patron de l'AIEA	office	director general
chef de l'OMS	office	director general
patron de l'OMS	office	director general
directeur exécutif	office	executive director	gender=m number=s
directrice exécutive	office	executive director	gender=f number=s
directeur	office	director	gender=m number=s
directrice	office	director	gender=f number=s
directeurs	office	director	gender=m number=p
directrices	office	director	gender=f number=p
haut-commissaire	office	high commissioner	gender=m number=s
haute-commissaire	office	high commissioner	gender=f number=s
hauts-commissaires	office	high commissioner	gender=m number=p
haut commissaire	office	high commissioner
haut représentant	office	high representative	gender=m number=s
haute représentante	office	high representative	gender=f number=s
Haut représentant pour les Affaires étrangères	office	high representative	gender=m number=s
chef de la diplomatie	office	high representative	number=s org=european-union
cheffe de la diplomatie	office	high representative	gender=f number=s org=european-union
chef de la diplomatie européenne	office	high representative	number=s
cheffe de la diplomatie européenne	office	high representative	gender=f number=s
chef de la diplomatie de l'UE	office	high representative	number=s
cheffe de la diplomatie de l'UE	office	high representative	gender=f number=s
commissaire européen	office	commissioner	gender=m number=s
commissaire européenne	office	commissioner	gender=f number=s
commissaires européens	office	commissioner	gender=m number=p
commissaire	office	commissioner	number=s
commissaires	office	commissioner	number=p
président de la Commission	office	commission president	gender=m number=s
présidente de la Commission	office	commission president	gender=f number=s
présidents de la Commission	office	commission president	gender=m number=p
présidentes de la Commission	office	commission president	gender=f number=p
président de la Commission européenne	office	commission president	gender=m number=s
présidente de la Commission européenne	office	commission president	gender=f number=s
présidents de la Commission européenne	office	commission president	gender=m number=p
présidentes de la Commission européenne	office	commission president	gender=f number=p
président de la Commission de l'Union africaine	office	commission president	gender=m number=s
présidente de la Commission de l'Union africaine	office	commission president	gender=f number=s
présidents de la Commission de l'Union africaine	office	commission president	gender=m number=p
présidentes de la Commission de l'Union africaine	office	commission president	gender=f number=p
président de la Commission de la Cédéao	office	commission president	gender=m number=s
présidente de la Commission de la Cédéao	office	commission president	gender=f number=s
présidents de la Commission de la Cédéao	office	commission president	gender=m number=p
présidentes de la Commission de la Cédéao	office	commission president	gender=f number=p
président de la Commission de la CEDEAO	office	commission president	gender=m number=s
présidente de la Commission de la CEDEAO	office	commission president	gender=f number=s
présidents de la Commission de la CEDEAO	office	commission president	gender=m number=p
présidentes de la Commission de la CEDEAO	office	commission president	gender=f number=p
président du Conseil européen	office	council president	gender=m number=s
présidente du Conseil européen	office	council president	gender=f number=s
présidents du Conseil européen	office	council president	gender=m number=p
présidentes du Conseil européen	office	council president	gender=f number=p
président de la Banque mondiale	office	bank president	gender=m number=s
présidente de la Banque mondiale	office	bank president	gender=f number=s
présidents de la Banque mondiale	office	bank president	gender=m number=p
présidentes de la Banque mondiale	office	bank president	gender=f number=p
président de la BCE	office	bank president	gender=m number=s
présidente de la BCE	office	bank president	gender=f number=s
présidents de la BCE	office	bank president	gender=m number=p
présidentes de la BCE	office	bank president	gender=f number=p
président de la Banque centrale européenne	office	bank president	gender=m number=s
présidente de la Banque centrale européenne	office	bank president	gender=f number=s
présidents de la Banque centrale européenne	office	bank president	gender=m number=p
présidentes de la Banque centrale européenne	office	bank president	gender=f number=p
président de la BAD	office	bank president	gender=m number=s
présidente de la BAD	office	bank president	gender=f number=s
présidents de la BAD	office	bank president	gender=m number=p
présidentes de la BAD	office	bank president	gender=f number=p
président du Parlement	office	speaker of parliament	gender=m number=s
présidente du Parlement	office	speaker of parliament	gender=f number=s
présidents du Parlement	office	speaker of parliament	gender=m number=p
présidentes du Parlement	office	speaker of parliament	gender=f number=p
président du Parlement européen	office	speaker of parliament	gender=m number=s
présidente du Parlement européen	office	speaker of parliament	gender=f number=s
présidents du Parlement européen	office	speaker of parliament	gender=m number=p
présidentes du Parlement européen	office	speaker of parliament	gender=f number=p
président du parlement	office	speaker of parliament	gender=m number=s
présidente du parlement	office	speaker of parliament	gender=f number=s
présidents du parlement	office	speaker of parliament	gender=m number=p
présidentes du parlement	office	speaker of parliament	gender=f number=p
président de l'Assemblée nationale	office	speaker of parliament	gender=m number=s
présidente de l'Assemblée nationale	office	speaker of parliament	gender=f number=s
présidents de l'Assemblée nationale	office	speaker of parliament	gender=m number=p
présidentes de l'Assemblée nationale	office	speaker of parliament	gender=f number=p
président de l'Assemblée	office	speaker of parliament	gender=m number=s
présidente de l'Assemblée	office	speaker of parliament	gender=f number=s
présidents de l'Assemblée	office	speaker of parliament	gender=m number=p
présidentes de l'Assemblée	office	speaker of parliament	gender=f number=p
président de la Chambre	office	speaker of parliament	gender=m number=s
présidente de la Chambre	office	speaker of parliament	gender=f number=s
présidents de la Chambre	office	speaker of parliament	gender=m number=p
présidentes de la Chambre	office	speaker of parliament	gender=f number=p
président de la Chambre des représentants	office	speaker of parliament	gender=m number=s
présidente de la Chambre des représentants	office	speaker of parliament	gender=f number=s
présidents de la Chambre des représentants	office	speaker of parliament	gender=m number=p
présidentes de la Chambre des représentants	office	speaker of parliament	gender=f number=p
président de la Chambre des députés	office	speaker of parliament	gender=m number=s
présidente de la Chambre des députés	office	speaker of parliament	gender=f number=s
présidents de la Chambre des députés	office	speaker of parliament	gender=m number=p
présidentes de la Chambre des députés	office	speaker of parliament	gender=f number=p
président du Sénat	office	speaker of parliament	gender=m number=s
présidente du Sénat	office	speaker of parliament	gender=f number=s
présidents du Sénat	office	speaker of parliament	gender=m number=p
présidentes du Sénat	office	speaker of parliament	gender=f number=p
président du Bundestag	office	speaker of parliament	gender=m number=s
présidente du Bundestag	office	speaker of parliament	gender=f number=s
présidents du Bundestag	office	speaker of parliament	gender=m number=p
présidentes du Bundestag	office	speaker of parliament	gender=f number=p
président de la Chambre des conseillers	office	speaker of parliament	gender=m number=s
présidente de la Chambre des conseillers	office	speaker of parliament	gender=f number=s
présidents de la Chambre des conseillers	office	speaker of parliament	gender=m number=p
présidentes de la Chambre des conseillers	office	speaker of parliament	gender=f number=p
président de la Knesset	office	speaker of parliament	gender=m number=s
présidente de la Knesset	office	speaker of parliament	gender=f number=s
présidents de la Knesset	office	speaker of parliament	gender=m number=p
présidentes de la Knesset	office	speaker of parliament	gender=f number=p
président de la Douma	office	speaker of parliament	gender=m number=s
présidente de la Douma	office	speaker of parliament	gender=f number=s
présidents de la Douma	office	speaker of parliament	gender=m number=p
présidentes de la Douma	office	speaker of parliament	gender=f number=p
président du Congrès	office	speaker of parliament	gender=m number=s
présidente du Congrès	office	speaker of parliament	gender=f number=s
présidents du Congrès	office	speaker of parliament	gender=m number=p
présidentes du Congrès	office	speaker of parliament	gender=f number=p
président du Conseil de la nation	office	speaker of parliament	gender=m number=s
présidente du Conseil de la nation	office	speaker of parliament	gender=f number=s
présidents du Conseil de la nation	office	speaker of parliament	gender=m number=p
présidentes du Conseil de la nation	office	speaker of parliament	gender=f number=p
président du conseil des gouverneurs	office	board chair	gender=m number=s
présidente du conseil des gouverneurs	office	board chair	gender=f number=s
présidents du conseil des gouverneurs	office	board chair	gender=m number=p
présidentes du conseil des gouverneurs	office	board chair	gender=f number=p
président de l'Assemblée générale	office	un general assembly president	gender=m number=s
présidente de l'Assemblée générale	office	un general assembly president	gender=f number=s
présidents de l'Assemblée générale	office	un general assembly president	gender=m number=p
présidentes de l'Assemblée générale	office	un general assembly president	gender=f number=p
président du Haut Conseil d'État	office	council president	gender=m number=s
présidente du Haut Conseil d'État	office	council president	gender=f number=s
présidents du Haut Conseil d'État	office	council president	gender=m number=p
présidentes du Haut Conseil d'État	office	council president	gender=f number=p
président du tribunal	office	court president	gender=m number=s
présidente du tribunal	office	court president	gender=f number=s
présidents du tribunal	office	court president	gender=m number=p
présidentes du tribunal	office	court president	gender=f number=p
président de la Cour suprême	office	court president	gender=m number=s
présidente de la Cour suprême	office	court president	gender=f number=s
présidents de la Cour suprême	office	court president	gender=m number=p
présidentes de la Cour suprême	office	court president	gender=f number=p
président de la Cour constitutionnelle	office	court president	gender=m number=s
présidente de la Cour constitutionnelle	office	court president	gender=f number=s
présidents de la Cour constitutionnelle	office	court president	gender=m number=p
présidentes de la Cour constitutionnelle	office	court president	gender=f number=p
président de la cour	office	court president	gender=m number=s
présidente de la cour	office	court president	gender=f number=s
présidents de la cour	office	court president	gender=m number=p
présidentes de la cour	office	court president	gender=f number=p
président de la CPI	office	court president	gender=m number=s
présidente de la CPI	office	court president	gender=f number=s
présidents de la CPI	office	court president	gender=m number=p
présidentes de la CPI	office	court president	gender=f number=p
gouverneur de la Banque centrale	office	central bank governor	gender=m number=s
gouverneure de la Banque centrale	office	central bank governor	gender=f number=s
gouverneur de la banque centrale	office	central bank governor	gender=m number=s
gouverneure de la banque centrale	office	central bank governor	gender=f number=s
gouverneur	office	governor	gender=m number=s
gouverneure	office	governor	gender=f number=s
gouverneurs	office	governor	gender=m number=p
gouverneures	office	governor	gender=f number=p
wali	office	governor	number=s
walis	office	governor	gender=m number=p
préfet	office	prefect	gender=m number=s
préfète	office	prefect	gender=f number=s
préfets	office	prefect	gender=m number=p
préfet de police	office	prefect	gender=m number=s
préfète de police	office	prefect	gender=f number=s
préfet de région	office	prefect	gender=m number=s
préfète de région	office	prefect	gender=f number=s
maire	office	mayor	gender=m number=s
mairesse	office	mayor	gender=f number=s
maires	office	mayor	number=p
# voices, advisers, parliament, parties, forces, courts
porte-parole	office	spokesperson	number=s
porte-paroles	office	spokesperson	number=p
porte-parole adjoint	office	deputy spokesperson	gender=m number=s
porte-parole adjointe	office	deputy spokesperson	gender=f number=s
porte-parole du gouvernement	office	spokesperson	number=s
porte-parole de la présidence	office	spokesperson	number=s
porte-parole du Kremlin	office	spokesperson	number=s
porte-parole de la diplomatie	office	spokesperson	number=s
portes-paroles	office	spokesperson	number=s
conseiller	office	adviser	gender=m number=s
conseillère	office	adviser	gender=f number=s
conseillers	office	adviser	gender=m number=p
conseillères	office	adviser	gender=f number=p
conseiller spécial	office	adviser	gender=m number=s
conseillère spéciale	office	adviser	gender=f number=s
conseillers spéciaux	office	adviser	gender=m number=p
conseiller principal	office	adviser	gender=m number=s
conseillère principale	office	adviser	gender=f number=s
conseiller diplomatique	office	adviser	gender=m number=s
conseillère diplomatique	office	adviser	gender=f number=s
conseillers diplomatiques	office	adviser	gender=m number=p
conseiller du président	office	adviser	gender=m number=s
conseillère du président	office	adviser	gender=f number=s
conseillers du président	office	adviser	gender=m number=p
conseiller du Kremlin	office	adviser	gender=m number=s
assistant du président	office	adviser	gender=m number=s
conseiller à la sécurité nationale	office	national security adviser	number=s
conseiller à la Sécurité nationale	office	national security adviser	number=s
conseiller pour la sécurité nationale	office	national security adviser	number=s
conseillère à la sécurité nationale	office	national security adviser	number=s
secrétaire du Conseil de sécurité	office	national security adviser	number=s
directeur de cabinet	office	chief of staff	gender=m number=s
directrice de cabinet	office	chief of staff	gender=f number=s
directeurs de cabinet	office	chief of staff	gender=m number=p
secrétaire général de la présidence	office	presidency secretary-general
secrétaire général de l'Élysée	office	presidency secretary-general
chef de cabinet	office	chief of staff
chef de l'administration présidentielle	office	chief of staff
secrétaire général du ministère	office	ministry secretary-general
secrétaire générale du ministère	office	ministry secretary-general
secrétaire général du gouvernement	office	government secretary-general
député	office	member of parliament	gender=m number=s
députée	office	member of parliament	gender=f number=s
députés	office	member of parliament	gender=m number=p
députées	office	member of parliament	gender=f number=p
eurodéputé	office	member of the european parliament	gender=m number=s
eurodéputée	office	member of the european parliament	gender=f number=s
eurodéputés	office	member of the european parliament	gender=m number=p
eurodéputées	office	member of the european parliament	gender=f number=p
sénateur	office	senator	gender=m number=s
sénatrice	office	senator	gender=f number=s
sénateurs	office	senator	gender=m number=p
sénatrices	office	senator	gender=f number=p
parlementaire	office	member of parliament	number=s
parlementaires	office	member of parliament	number=p
élu	office	elected official	gender=m number=s
élue	office	elected official	gender=f number=s
élus	office	elected official	gender=m number=p
élues	office	elected official	gender=f number=p
représentant	office	representative	gender=m number=s
représentante	office	representative	gender=f number=s
représentants	office	representative	gender=m number=p
représentantes	office	representative	gender=f number=p
conseiller royal	office	adviser	gender=m number=s
conseillère royale	office	adviser	gender=f number=s
conseiller du roi	office	adviser	gender=m number=s
conseillère du roi	office	adviser	gender=f number=s
conseiller du Roi	office	adviser	gender=m number=s
chef du parti	office	party leader	gender=m number=s
cheffe du parti	office	party leader	gender=f number=s
président du parti	office	party leader	gender=m number=s
présidente du parti	office	party leader	gender=f number=s
secrétaire général du parti	office	party leader	gender=m number=s
chef de file	office	party leader	number=s
leader du parti	office	party leader	number=s
leader de l'opposition	office	opposition leader	number=s
chef de l'opposition	office	opposition leader	gender=m number=s
cheffe de l'opposition	office	opposition leader	gender=f number=s
premier secrétaire	office	party leader	gender=m number=s
première secrétaire	office	party leader	gender=f number=s
patron du parti	office	party leader	gender=m number=s
opposant	office	opposition figure	gender=m number=s
opposante	office	opposition figure	gender=f number=s
opposants	office	opposition figure	gender=m number=p
opposantes	office	opposition figure	gender=f number=p
figure de l'opposition	office	opposition figure
candidat	office	candidate	gender=m number=s
candidate	office	candidate	gender=f number=s
candidats	office	candidate	gender=m number=p
candidates	office	candidate	gender=f number=p
candidat à la présidentielle	office	presidential candidate	gender=m number=s
candidate à la présidentielle	office	presidential candidate	gender=f number=s
chef du mouvement	office	movement leader	number=s
chef du Hamas	office	movement leader	number=s
chef du Hezbollah	office	movement leader	number=s
chef du bureau politique	office	movement leader	number=s
chef du Front Polisario	office	movement leader	number=s
chef du Polisario	office	movement leader	number=s
secrétaire général du Front Polisario	office	movement leader	number=s
secrétaire général du Polisario	office	movement leader	number=s
chef des Houthis	office	movement leader	number=s
chef des talibans	office	movement leader	number=s
chef rebelle	office	movement leader	number=s
chef djihadiste	office	movement leader	number=s
chef jihadiste	office	movement leader	number=s
secrétaire général du Hezbollah	office	movement leader	number=s
chef de guerre	office	movement leader	number=s
leader du Front Polisario	office	movement leader	number=s
leader du Polisario	office	movement leader	number=s
chef d'état-major	office	military leader	number=s
chef d'état-major des armées	office	military leader	number=s
chef d'état-major général	office	military leader	number=s
chef de l'état-major	office	military leader	number=s
chef d'Etat-major	office	military leader	number=s
chef de l'armée	office	military leader	number=s
commandant en chef	office	military leader	number=s
commandant de l'armée	office	military leader	number=s
chef des armées	office	military leader	number=s
chef militaire	office	military leader	number=s
commandant des forces armées	office	military leader	number=s
commandant en chef adjoint	office	military leader	number=s
chef d'état-major interarmées	office	military leader	number=s
commandant	office	commander	gender=m number=s
commandante	office	commander	gender=f number=s
commandants	office	commander	gender=m number=p
commandantes	office	commander	gender=f number=p
commandant de la force	office	force commander
chef du renseignement	office	intelligence chief	number=s
chef des renseignements	office	intelligence chief	number=s
patron du renseignement	office	intelligence chief	number=s
chef des services de renseignement	office	intelligence chief	number=s
directeur de la CIA	office	intelligence chief	number=s
patron de la CIA	office	intelligence chief	number=s
chef du Mossad	office	intelligence chief	number=s
patron du Mossad	office	intelligence chief	number=s
directeur du Mossad	office	intelligence chief	number=s
directeur du renseignement national	office	intelligence chief	number=s
directeur du renseignement	office	intelligence chief	number=s
chef du Shin Bet	office	intelligence chief	number=s
patron du FSB	office	intelligence chief	number=s
directeur du FSB	office	intelligence chief	number=s
directeur général des études et de la documentation	office	intelligence chief	number=s
procureur	office	prosecutor	gender=m number=s
procureure	office	prosecutor	gender=f number=s
procureurs	office	prosecutor	gender=m number=p
procureur de la République	office	prosecutor	gender=m number=s
procureure de la République	office	prosecutor	gender=f number=s
procureur du Roi	office	prosecutor	gender=m number=s
procureur général du Roi	office	prosecutor	gender=m number=s
procureur antiterroriste	office	prosecutor	gender=m number=s
procureures	office	prosecutor	gender=f number=p
procureur général	office	prosecutor	gender=m number=s
procureure générale	office	prosecutor	gender=f number=s
juge	office	judge	number=s
juges	office	judge	number=p
magistrat	office	judge	gender=m number=s
magistrate	office	judge	gender=f number=s
magistrats	office	judge	gender=m number=p
magistrates	office	judge	gender=f number=p
avocat	office	lawyer	gender=m number=s
avocate	office	lawyer	gender=f number=s
avocats	office	lawyer	gender=m number=p
avocates	office	lawyer	gender=f number=p
rapporteur spécial	office	special rapporteur	gender=m number=s
rapporteuse spéciale	office	special rapporteur	gender=f number=s
rapporteurs spéciaux	office	special rapporteur	gender=m number=p
expert	office	expert	gender=m number=s
experte	office	expert	gender=f number=s
experts	office	expert	gender=m number=p
expertes	office	expert	gender=f number=p
ancien président	office	former president	gender=m number=s
ancienne présidente	office	former president	gender=f number=s
anciens présidents	office	former president	gender=m number=p
président déchu	office	former president	gender=m number=s
président renversé	office	former president	gender=m number=s
président sortant	office	president	gender=m number=s
présidente sortante	office	president	gender=f number=s
ex-président	office	former president	gender=m number=s
ex-présidente	office	former president	gender=f number=s
ex-Premier ministre	office	former head of government	number=s
ancien Premier ministre	office	former head of government	number=s
ancienne Première ministre	office	former head of government	gender=f number=s
ancien chef du gouvernement	office	former head of government
ancien chef de l'État	office	former head of state
ex-chef de l'État	office	former head of state
ex-ministre	office	former minister
ancien ministre	office	former minister	gender=m number=s
ancienne ministre	office	former minister	gender=f number=s
ex-chef de la diplomatie	office	former foreign minister
ancien chef de la diplomatie	office	former foreign minister
ancien ministre des Affaires étrangères	office	former foreign minister
ex-ministre des Affaires étrangères	office	former foreign minister
première dame	office	first lady	number=s
premières dames	office	first lady	gender=m number=p
PDG	office	chief executive	number=s
archevêque	office	archbishop
cardinal	office	cardinal	gender=m number=s
cardinaux	office	cardinal	gender=m number=p
évêque	office	bishop	number=s
évêques	office	bishop	gender=m number=p
grand imam	office	grand imam
grand imam d'Al-Azhar	office	grand imam
mufti	office	mufti
patriarche	office	patriarch
dalaï-lama	office	religious leader
# words that change an office
ancien	former	former
ancienne	former	former
anciens	former	former
anciennes	former	former
ex	former	former
ex-	former	former
feu	former	former
défunt	former	former
ci-devant	former	former
par intérim	acting	acting
intérimaire	acting	acting
ad interim	acting	acting
adjoint	deputy	deputy
adjointe	deputy	deputy
adjoints	deputy	deputy
délégué	deputy	deputy
déléguée	deputy	deputy
vice	deputy	deputy
sortant	outgoing	outgoing
sortante	outgoing	outgoing
sortants	outgoing	outgoing
désigné	elect	designate
désignée	elect	designate
élu	elect	designate
élue	elect	designate
nommé	elect	designate
nommée	elect	designate
# civil titles, ranks, counterparts, kin
=M.	title		gender=m number=s
=MM.	title		gender=m number=p
=Mr	title		gender=m number=s
=Mr.	title		gender=m number=s
Monsieur	title		gender=m number=s
messieurs	title		gender=m number=p
=Mme	title		gender=f number=s
=Mme.	title		gender=f number=s
=Mmes	title		gender=f number=p
Madame	title		gender=f number=s
mesdames	title		gender=f number=p
=Mlle	title		gender=f number=s
Mademoiselle	title		gender=f number=s
=Me	title
=Dr	rank
=Dr.	rank
=Pr	rank
=Pr.	rank
professeur	rank
maître	title
=Mgr	title		gender=m number=s
=Sr	title		gender=m number=s
Monseigneur	title		gender=m number=s
=S.E.	title
=S.E	title
=SE	title
=S.E.M.	title		gender=m number=s
=SEM	title		gender=m number=s
Son Excellence	title
Sa Sainteté	title		gender=m number=s
=S.A.	title
=S.A.R.	title
=SAR	title
=S.M.	title
=SM	title
Son Altesse	title
Son Altesse royale	title
Sa Majesté	title
général	rank		gender=m number=s
généraux	rank		gender=m number=p
générale	rank		gender=f number=s
général d'armée	rank		gender=m number=s
généraux d'armée	rank		gender=m number=p
général de corps d'armée	rank		gender=m number=s
général de division	rank		gender=m number=s
général de brigade	rank		gender=m number=s
maréchal	rank		gender=m number=s
maréchaux	rank		gender=m number=p
maréchale	rank		gender=f number=s
colonel	rank		gender=m number=s
colonels	rank		gender=m number=p
colonelle	rank		gender=f number=s
lieutenant-colonel	rank		gender=m number=s
lieutenants-colonels	rank		gender=m number=p
commandant	rank		gender=m number=s
commandants	rank		gender=m number=p
commandante	rank		gender=f number=s
capitaine	rank		gender=m number=s
capitaines	rank		gender=m number=p
lieutenant	rank		gender=m number=s
lieutenants	rank		gender=m number=p
lieutenante	rank		gender=f number=s
amiral	rank		gender=m number=s
amiraux	rank		gender=m number=p
amirale	rank		gender=f number=s
vice-amiral	rank		gender=m number=s
vice-amiraux	rank		gender=m number=p
contre-amiral	rank		gender=m number=s
major	rank		gender=m number=s
majors	rank		gender=m number=p
général-major	rank		gender=m number=s
major général	rank		gender=m number=s
sergent	rank		gender=m number=s
sergents	rank		gender=m number=p
brigadier général	rank		gender=m number=s
commissaire divisionnaire	rank		gender=m number=s
prince	rank		gender=m number=s
princes	rank		gender=m number=p
princesse	rank		gender=f number=s
cheikh	rank		gender=m number=s
cheikhs	rank		gender=m number=p
cheikha	rank		gender=f number=s
émir	rank		gender=m number=s
sultan	rank		gender=m number=s
ayatollah	rank		gender=m number=s
ayatollahs	rank		gender=m number=p
imam	rank		gender=m number=s
imams	rank		gender=m number=p
mollah	rank		gender=m number=s
mollahs	rank		gender=m number=p
hadj	rank		gender=m number=s
El Hadj	rank		gender=m number=s
moulay	rank		gender=m number=s
lalla	rank		gender=m number=s
sidi	rank		gender=m number=s
lord	rank		gender=m number=s
lords	rank		gender=m number=p
lady	rank		gender=f number=s
sir	rank		gender=m number=s
dame	rank		gender=f number=s
baron	rank		gender=m number=s
barons	rank		gender=m number=p
baronne	rank		gender=f number=s
comte	rank		gender=m number=s
comtes	rank		gender=m number=p
comtesse	rank		gender=f number=s
duc	rank		gender=m number=s
ducs	rank		gender=m number=p
duchesse	rank		gender=f number=s
marquis	rank		gender=m number=s
marquise	rank		gender=f number=s
père	rank		gender=m number=s
pères	rank		gender=m number=p
sœur	rank		gender=m number=s
sœurs	rank		gender=m number=p
frère	rank		gender=m number=s
frères	rank		gender=m number=p
roi	rank		gender=m number=s
rois	rank		gender=m number=p
reine	rank		gender=f number=s
pape	rank		gender=m number=s
papes	rank		gender=m number=p
cardinal	rank		gender=m number=s
cardinaux	rank		gender=m number=p
chérif	rank		gender=m number=s
pacha	rank		gender=m number=s
docteur	rank		gender=m number=s
docteurs	rank		gender=m number=p
homologue	homologue		number=s
homologues	homologue		number=p
alter ego	homologue
collègue	homologue		number=s
collègues	homologue		number=p
vis-à-vis	homologue
interlocuteur	interlocutor
interlocutrice	interlocutor
interlocuteurs	interlocutor
interlocutrices	interlocutor
hôte	interlocutor
hôtes	interlocutor
invité	interlocutor
invitée	interlocutor
invités	interlocutor
fils	kin		gender=m
fille	kin		gender=f
père	kin		gender=m
mère	kin		gender=f
frère	kin		gender=m
sœur	kin		gender=f
époux	kin		gender=m
épouse	kin		gender=f
mari	kin		gender=m
femme	kin		gender=f
cousin	kin		gender=m
cousine	kin		gender=f
neveu	kin		gender=m
nièce	kin		gender=f
oncle	kin		gender=m
tante	kin		gender=f
gendre	kin		gender=m
beau-fils	kin		gender=m
petit-fils	kin		gender=m
veuve	kin		gender=f
demi-frère	kin		gender=m
compagne	kin		gender=f
compagnon	kin		gender=m
successeur	successor		number=s
successeurs	successor		number=p
prédécesseur	predecessor		number=s
prédécesseurs	predecessor		number=p
prédécesseure	predecessor		number=s
# ministries and bodies of states
ministère	ministry		head=1
ministères	ministry		head=1
département	ministry		head=1 caution=word
départements	ministry		head=1 caution=word
secrétariat d'État	ministry	secretariat	head=1
ministère des Affaires étrangères	ministry	foreign-ministry
ministère des affaires étrangères	ministry	foreign-ministry
ministère des Affaires Étrangères	ministry	foreign-ministry
ministère des Relations extérieures	ministry	foreign-ministry
ministère de l'Europe et des Affaires étrangères	ministry	foreign-ministry
ministère de la Défense	ministry	defence-ministry
ministère de la Défense nationale	ministry	defence-ministry
ministère des Armées	ministry	defence-ministry
ministère de la défense	ministry	defence-ministry
ministère des armées	ministry	defence-ministry
ministère des Armées et des Anciens combattants	ministry	defence-ministry
ministère de l'Intérieur	ministry	interior-ministry
ministère de l'Intérieur et des Outre-mer	ministry	interior-ministry
ministère de l'intérieur	ministry	interior-ministry
ministère de la Sécurité publique	ministry	interior-ministry
ministère de la Sécurité	ministry	interior-ministry
ministère de la Sécurité et de la Protection civile	ministry	interior-ministry
ministère des Finances	ministry	finance-ministry
ministère de l'Économie et des Finances	ministry	finance-ministry
ministère de l'Economie et des Finances	ministry	finance-ministry
ministère des finances	ministry	finance-ministry
ministère des Comptes publics	ministry	finance-ministry
ministère du Trésor	ministry	finance-ministry
ministère de l'Économie	ministry	economy-ministry
ministère de l'Economie	ministry	economy-ministry
ministère de l'économie	ministry	economy-ministry
ministère de la Justice	ministry	justice-ministry
ministère de la justice	ministry	justice-ministry
ministère du Commerce	ministry	trade-ministry
ministère du Commerce extérieur	ministry	trade-ministry
ministère du commerce	ministry	trade-ministry
ministère de l'Industrie et du Commerce	ministry	trade-ministry
ministère de l'Énergie	ministry	energy-ministry
ministère de l'Energie	ministry	energy-ministry
ministère de l'Énergie et des Mines	ministry	energy-ministry
ministère du Pétrole	ministry	energy-ministry
ministère des Mines	ministry	energy-ministry
ministère des Hydrocarbures	ministry	energy-ministry
ministère de la Santé	ministry	health-ministry
ministère de la Santé publique	ministry	health-ministry
ministère de la santé	ministry	health-ministry
ministère de l'Éducation	ministry	education-ministry
ministère de l'Éducation nationale	ministry	education-ministry
ministère de l'Education nationale	ministry	education-ministry
ministère de l'Enseignement supérieur	ministry	education-ministry
ministère de l'Agriculture	ministry	agriculture-ministry
ministère de l'agriculture	ministry	agriculture-ministry
ministère des Transports	ministry	transport-ministry
ministère du Transport	ministry	transport-ministry
ministère de la Culture	ministry	culture-ministry
ministère de la Communication	ministry	communication-ministry
ministère de l'Information	ministry	communication-ministry
ministère du Travail	ministry	labour-ministry
ministère de l'Emploi	ministry	labour-ministry
ministère de l'Environnement	ministry	environment-ministry
ministère de la Transition écologique	ministry	environment-ministry
ministère de l'Écologie	ministry	environment-ministry
ministère de l'Eau	ministry	environment-ministry
ministère de l'Industrie	ministry	industry-ministry
ministère du Tourisme	ministry	tourism-ministry
ministère des Sports	ministry	sports-ministry
ministère de la Jeunesse et des Sports	ministry	sports-ministry
ministère des Affaires européennes	ministry	european-affairs-ministry
ministère de l'Europe	ministry	european-affairs-ministry
ministère des Affaires religieuses	ministry	religious-affairs-ministry
ministère des Habous et des Affaires islamiques	ministry	religious-affairs-ministry
ministère des Habous	ministry	religious-affairs-ministry
ministère du Plan	ministry	planning-ministry
ministère de la Planification	ministry	planning-ministry
ministère de la Coopération	ministry	cooperation-ministry
ministère du Développement	ministry	cooperation-ministry
ministère de la Coopération internationale	ministry	cooperation-ministry
ministère du Développement international	ministry	cooperation-ministry
ministère de l'Immigration	ministry	immigration-ministry
ministère des Migrations	ministry	immigration-ministry
ministère de la Réconciliation nationale	ministry	national-unity-ministry
diplomatie	ministry	foreign-ministry	needs=demonym
Affaires étrangères	ministry	foreign-ministry	caution=context
chancellerie	ministry	foreign-ministry	caution=context
services de la diplomatie	ministry	foreign-ministry
présidence	body	presidency
présidence de la République	body	presidency
services de la présidence	body	presidency
palais présidentiel	body	presidency
bureau du président	body	presidency
cabinet du président	body	presidency
administration présidentielle	body	presidency
gouvernement	body	government
gouvernements	body	government
exécutif	body	government	caution=word
Exécutif	body	government
cabinet	body	government	caution=word
Conseil des ministres	body	government
conseil des ministres	body	government
administration	body	government	caution=word
gouvernement de transition	body	government
gouvernement intérimaire	body	government
gouvernement fédéral	body	government
présidence du gouvernement	body	government-presidency
primature	body	government-presidency
Primature	body	government-presidency
services du Premier ministre	body	government-presidency
bureau du Premier ministre	body	government-presidency
parlement	body	parliament
Parlement	body	parliament
parlements	body	parliament
assemblée	body	parliament	caution=word
Assemblée	body	parliament
chambre basse	body	parliament	caution=word
chambre haute	body	parliament	caution=word
congrès	body	parliament	caution=word
Assemblée nationale	body	national-assembly
assemblée nationale	body	national-assembly
Sénat	body	senate
sénat	body	senate
Chambre des représentants	body	house-of-representatives
Chambre des députés	body	chamber-of-deputies
armée	body	army	caution=word
armées	body	army
forces armées	body	army
Forces armées	body	army
troupes	body	army	caution=word
état-major	body	army
armée de terre	body	army
junte militaire	body	army
armée de l'air	body	air-force
aviation	body	air-force	caution=word
force aérienne	body	air-force
forces aériennes	body	air-force
marine	body	navy	caution=word
Marine nationale	body	navy
marine nationale	body	navy
Marine royale	body	navy
marine royale	body	navy
police	body	police	caution=word
gendarmerie	body	police
police nationale	body	police
Police nationale	body	police
Gendarmerie nationale	body	police
Gendarmerie royale	body	police
gendarmerie royale	body	police
services de renseignement	body	intelligence
services secrets	body	intelligence
renseignement	body	intelligence	caution=word
renseignements	body	intelligence	caution=word
service de renseignement	body	intelligence
renseignement extérieur	body	intelligence
renseignement militaire	body	military-intelligence
renseignements militaires	body	military-intelligence
ambassade	body	embassy
ambassades	body	embassy
mission diplomatique	body	embassy
mission permanente	body	embassy
représentation permanente	body	embassy
chancellerie diplomatique	body	embassy
consulat	body	consulate
consulats	body	consulate
consulat général	body	consulate
banque centrale	body	central-bank
Banque centrale	body	central-bank
Cour suprême	body	supreme-court
cour suprême	body	supreme-court
Cour constitutionnelle	body	constitutional-court
cour constitutionnelle	body	constitutional-court
Conseil constitutionnel	body	constitutional-council
Conseil d'État	body	council-of-state
Conseil d'Etat	body	council-of-state
Cour des comptes	body	court-of-auditors
parquet	body	prosecution	caution=word
ministère public	body	prosecution
parquet général	body	prosecution
Conseil national de sécurité	body	security-council
Conseil de sécurité nationale	body	security-council
Conseil de la sécurité nationale	body	security-council
commission électorale	body	electoral-commission
Commission électorale	body	electoral-commission
commission électorale nationale indépendante	body	electoral-commission
Commission électorale nationale indépendante	body	electoral-commission
Commission électorale indépendante	body	electoral-commission
=CENI	body	electoral-commission
cabinet royal	body	royal-cabinet
Cabinet royal	body	royal-cabinet
maison royale	body	royal-household
Maison royale	body	royal-household
famille royale	body	royal-household
palais royal	body	royal-household
couronne	body	royal-household	caution=word
cour royale	body	royal-court
télévision publique	body	television
télévision nationale	body	television
télévision d'État	body	television
télévision d'Etat	body	television
télévision officielle	body	television
radio publique	body	radio
radio nationale	body	radio
radio d'État	body	radio
agence officielle	body	news-agency
agence de presse officielle	body	news-agency
agence nationale de presse	body	news-agency
agence de presse	body	news-agency	caution=word
douane	body	customs	caution=word
douanes	body	customs	caution=word
garde-côtes	body	coast-guard
gardes-côtes	body	coast-guard
junte	body	junta
régime militaire	body	junta
Conseil militaire	body	junta
conseil militaire	body	junta
autorités de transition	body	junta
Forces armées royales	body	royal-armed-forces
Garde nationale	body	national-guard
garde nationale	body	national-guard
garde présidentielle	body	presidential-guard
Garde présidentielle	body	presidential-guard
opposition	body	opposition	nobody=1
délégation	body	negotiating-team	nobody=1
autorités	body	authorities	nobody=1

# which side an office's holder is of, between the office and the name
écologiste	wing
écologistes	wing
socialiste	wing
socialistes	wing
communiste	wing
communistes	wing
insoumis	wing
insoumise	wing
insoumises	wing
macroniste	wing
macronistes	wing
centriste	wing
centristes	wing
républicain	wing
républicaine	wing
républicains	wing
républicaines	wing
libéral	wing
libérale	wing
libéraux	wing
libérales	wing
conservateur	wing
conservatrice	wing
conservateurs	wing
conservatrices	wing
travailliste	wing
travaillistes	wing
nationaliste	wing
nationalistes	wing
souverainiste	wing
souverainistes	wing
islamiste	wing
islamistes	wing
indépendantiste	wing
indépendantistes	wing
autonomiste	wing
autonomistes	wing
indépendant	wing
indépendante	wing
indépendants	wing
indépendantes	wing
démocrate	wing
démocrates	wing
radical	wing
radicale	wing
radicaux	wing
radicales	wing
lepéniste	wing
lepénistes	wing
gaulliste	wing
gaullistes	wing
chaviste	wing
chavistes	wing
péroniste	wing
péronistes	wing
trumpiste	wing
trumpistes	wing
sans étiquette	wing
d'opposition	wing
de l'opposition	wing
de la majorité	wing
de gauche	wing
de droite	wing
d'extrême droite	wing
d'extrême gauche	wing
=LR	wing
=RN	wing
=PS	wing
=LFI	wing
=PCF	wing
=EELV	wing
=UDI	wing
=MoDem	wing
=LREM	wing
=Renaissance	wing
=Horizons	wing
=FN	wing
=UMP	wing
=CDU	wing
=CSU	wing
=SPD	wing
=AfD	wing
=FDP	wing
=PJD	wing
=RNI	wing
=PAM	wing
=USFP	wing
=FLN	wing
=RND	wing
=FFS	wing

# offices of councils, regions, police, missions, and chambers
sous-préfet	office	prefect	gender=m number=s
sous-préfète	office	prefect	gender=f number=s
sous-préfets	office	prefect	number=p
adjoint au maire	office	deputy mayor	gender=m number=s
adjointe au maire	office	deputy mayor	gender=f number=s
adjoints au maire	office	deputy mayor	number=p
conseiller municipal	office	councillor	gender=m number=s
conseillère municipale	office	councillor	gender=f number=s
conseillers municipaux	office	councillor	number=p
conseiller régional	office	councillor	gender=m number=s
conseillère régionale	office	councillor	gender=f number=s
conseillers régionaux	office	councillor	number=p
conseiller départemental	office	councillor	gender=m number=s
conseillère départementale	office	councillor	gender=f number=s
conseillers départementaux	office	councillor	number=p
président du conseil régional	office	regional president	gender=m number=s
présidente du conseil régional	office	regional president	gender=f number=s
présidents de conseils régionaux	office	regional president	number=p
président de région	office	regional president	gender=m number=s
présidente de région	office	regional president	gender=f number=s
présidents de région	office	regional president	number=p
président du conseil départemental	office	regional president	gender=m number=s
présidente du conseil départemental	office	regional president	gender=f number=s
présidents de conseils départementaux	office	regional president	number=p
président du département	office	regional president	gender=m number=s
présidente du département	office	regional president	gender=f number=s
présidents de département	office	regional president	number=p
rapporteur	office	rapporteur	gender=m number=s
rapporteure	office	rapporteur	gender=f number=s
rapporteurs	office	rapporteur	number=p
rapporteur général	office	rapporteur	gender=m number=s
rapporteure générale	office	rapporteur	gender=f number=s
rapporteurs généraux	office	rapporteur	number=p
défenseur des droits	office	ombudsman	gender=m number=s
défenseure des droits	office	ombudsman	gender=f number=s
défenseurs des droits	office	ombudsman	number=p
médiateur de la République	office	ombudsman	gender=m number=s
médiatrice de la République	office	ombudsman	gender=f number=s
médiateurs	office	ombudsman	number=p
chef de mission	office	head of mission	gender=m number=s
cheffe de mission	office	head of mission	gender=f number=s
chefs de mission	office	head of mission	number=p
secrétaire national	office	party leader	gender=m number=s
secrétaire nationale	office	party leader	gender=f number=s
secrétaires nationaux	office	party leader	number=p
président du groupe	office	parliamentary leader	gender=m number=s
présidente du groupe	office	parliamentary leader	gender=f number=s
présidents de groupe	office	parliamentary leader	number=p
chef du groupe	office	parliamentary leader	gender=m number=s
cheffe du groupe	office	parliamentary leader	gender=f number=s
chefs de groupe	office	parliamentary leader	number=p
coordinateur humanitaire	office	humanitarian coordinator	gender=m number=s
coordinatrice humanitaire	office	humanitarian coordinator	gender=f number=s
coordinateurs humanitaires	office	humanitarian coordinator	number=p
coordonnateur humanitaire	office	humanitarian coordinator	gender=m number=s
coordonnatrice humanitaire	office	humanitarian coordinator	gender=f number=s
coordonnateurs humanitaires	office	humanitarian coordinator	number=p
bourgmestre	office	mayor	gender=m number=s
bourgmestres	office	mayor	number=p
conseiller fédéral	office	minister	gender=m number=s
conseillère fédérale	office	minister	gender=f number=s
conseillers fédéraux	office	minister	number=p
conseiller d'État	office	regional minister	gender=m number=s
conseillère d'État	office	regional minister	gender=f number=s
conseillers d'État	office	regional minister	number=p
ministre-président	office	regional president	gender=m number=s
ministre-présidente	office	regional president	gender=f number=s
ministres-présidents	office	regional president	number=p
Premier ministre désigné	office	head of government	gender=m number=s
Première ministre désignée	office	head of government	gender=f number=s
Premiers ministres désignés	office	head of government	number=p
directeur général de la police nationale	office	police chief	gender=m number=s
directrice générale de la police nationale	office	police chief	gender=f number=s
directeurs généraux de la police	office	police chief	number=p
directeur général de la Sûreté nationale	office	police chief	gender=m number=s
directrice générale de la Sûreté nationale	office	police chief	gender=f number=s
directeurs généraux de la Sûreté	office	police chief	number=p
conseiller national	office	member of parliament	gender=m number=s
conseillère nationale	office	member of parliament	gender=f number=s
conseillers nationaux	office	member of parliament	number=p
conseiller aux États	office	senator	gender=m number=s
conseillère aux États	office	senator	gender=f number=s
négociateurs en chef	office	chief negotiator	number=p
échevin	office	councillor	gender=m number=s
échevine	office	councillor	gender=f number=s
président de la métropole	office	regional president	gender=m number=s
présidente de la métropole	office	regional president	gender=f number=s
président de la Région	office	regional president	gender=m number=s
présidente de la Région	office	regional president	gender=f number=s
questeur	office	quaestor	gender=m number=s
