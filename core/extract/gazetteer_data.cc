#include "core/extract/gazetteer_data.h"

#include <array>

namespace summit {
namespace {

constexpr auto kCountries = std::to_array<CountryEntry>({
    {"Afghanistan", "Kabul"},
    {"Albania", "Tirana|Durrës"},
    {"Algeria", "Algiers|Oran"},
    {"Andorra", "Andorra la Vella"},
    {"Angola", "Luanda"},
    {"Antigua and Barbuda", ""},
    {"Argentina", "Buenos Aires|Córdoba|Rosario|Mendoza|La Plata|Mar del Plata|Bariloche"},
    {"Armenia", "Yerevan|Gyumri"},
    {"Aruba", "Oranjestad"},
    {"Australia",
     "Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Newcastle|Gold Coast|Wollongong|Geelong|Cairns"},
    {"Austria|Österreich",
     "Vienna|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|Sankt Pölten|St. Pölten|Dornbirn|Bregenz|"
     "Hagenberg|Leoben|Krems"},
    {"Azerbaijan", "Baku|Ganja"},
    {"Bahamas|the Bahamas", "Nassau"},
    {"Bahrain", "Manama"},
    {"Bangladesh", "Dhaka|Chittagong"},
    {"Barbados", "Bridgetown"},
    {"Belarus", "Minsk|Gomel|Brest|Grodno|Vitebsk"},
    {"Belgium|Belgique|België|Belgien",
     "Brussels|Brussel|Bruxelles|Brüssel|Antwerp|Antwerpen|Ghent|Gent|Bruges|Brugge|Leuven|Louvain|"
     "Louvain-la-Neuve|Liège|Charleroi|Namur|Mons|Mechelen|Hasselt|Kortrijk|Ostend|Oostende|Tournai|Genk|Aalst|"
     "Wavre|Sint-Niklaas|Turnhout"},
    {"Belize", "Belize City|Belmopan"},
    {"Benin", "Cotonou|Porto-Novo"},
    {"Bermuda", ""},
    {"Bhutan", "Thimphu"},
    {"Bolivia", "La Paz|Cochabamba|Sucre|Santa Cruz de la Sierra"},
    {"Bosnia and Herzegovina|Bosnia", "Sarajevo|Banja Luka|Mostar|Tuzla"},
    {"Botswana", "Gaborone"},
    {"Brazil|Brasil",
     "São Paulo|Rio de Janeiro|Brasília|Porto Alegre|Curitiba|Belo Horizonte|Recife|Salvador|Fortaleza|Florianópolis|"
     "Campinas|Manaus|Goiânia|Natal|Joinville|São Carlos"},
    {"Brunei", "Bandar Seri Begawan"},
    {"Bulgaria", "Sofia|Plovdiv|Varna|Burgas|Ruse|Veliko Tarnovo"},
    {"Burkina Faso", "Ouagadougou"},
    {"Burundi", "Bujumbura"},
    {"Cape Verde|Cabo Verde", "Praia"},
    {"Cambodia", "Phnom Penh|Siem Reap"},
    {"Cameroon", "Yaoundé|Douala"},
    {"Canada",
     "Toronto|Montréal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Québec City|Halifax|Victoria|Hamilton|Waterloo|"
     "Kitchener|Saskatoon|Regina|Gatineau|Sherbrooke|Laval|Mississauga|Burnaby|Kelowna|Kingston|Moncton|Fredericton|"
     "Whistler|Banff|St. John's"},
    {"Central African Republic", "Bangui"},
    {"Chad", "N'Djamena"},
    {"Chile", "Santiago|Valparaíso|Concepción|Viña del Mar|Temuco"},
    {"China|People's Republic of China",
     "Beijing|Shanghai|Shenzhen|Guangzhou|Chengdu|Hangzhou|Wuhan|Nanjing|Suzhou|Tianjin|Chongqing|Xiamen|Dalian|"
     "Qingdao|Harbin|Hong Kong|Macau|Macao"},
    {"Colombia", "Bogotá|Medellín|Cali|Cartagena|Barranquilla|Bucaramanga"},
    {"Comoros", "Moroni"},
    {"Congo|Democratic Republic of the Congo", "Kinshasa|Brazzaville|Lubumbashi"},
    {"Costa Rica", "Heredia|San José"},
    {"Croatia", "Zagreb|Split|Rijeka|Osijek|Zadar|Dubrovnik|Pula|Varaždin|Šibenik"},
    {"Cuba", "Havana"},
    {"Curaçao", "Willemstad"},
    {"Cyprus", "Nicosia|Limassol|Larnaca|Paphos"},
    {"Czechia|Czech Republic|the Czech Republic|Tschechien",
     "Prague|Praha|Prag|Brno|Ostrava|Pilsen|Plzeň|Olomouc|Liberec|České Budějovice|Hradec Králové|Pardubice|Zlín|"
     "Karlovy Vary"},
    {"Côte d'Ivoire|Ivory Coast", "Abidjan|Yamoussoukro"},
    {"Denmark|Danmark", "Copenhagen|København|Aarhus|Århus|Odense|Aalborg|Esbjerg|Roskilde|Lyngby|Kolding|Billund"},
    {"Djibouti", ""},
    {"Dominica", "Roseau"},
    {"Dominican Republic|the Dominican Republic", "Santo Domingo|Punta Cana"},
    {"Ecuador", "Quito|Guayaquil|Cuenca"},
    {"Egypt", "Cairo|Alexandria|Giza"},
    {"El Salvador", "San Salvador"},
    {"Equatorial Guinea", "Malabo"},
    {"Eritrea", "Asmara"},
    {"Estonia", "Tallinn|Tartu|Narva|Pärnu"},
    {"Eswatini", "Mbabane"},
    {"Ethiopia", "Addis Ababa"},
    {"Faroe Islands|the Faroe Islands", "Tórshavn"},
    {"Fiji", "Suva|Nadi"},
    {"Finland|Suomi", "Helsinki|Tampere|Turku|Espoo|Oulu|Jyväskylä|Vantaa|Lahti|Kuopio|Vaasa|Rovaniemi|Lappeenranta"},
    {"France|Frankreich",
     "Paris|Lyon|Marseille|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|"
     "Angers|Nîmes|Brest|Le Mans|Tours|Limoges|Clermont-Ferrand|Amiens|Metz|Nancy|Besançon|Orléans|Rouen|Mulhouse|"
     "Caen|Saint-Étienne|Saint-Malo|Lannion|Avignon|Aix-en-Provence|Annecy|Chambéry|Sophia Antipolis|Cannes|"
     "Le Havre|La Rochelle|Poitiers|Pau|Bayonne|Biarritz|Perpignan|Valence|Versailles|Villeurbanne|Troyes|Vannes|"
     "Lorient|Quimper|Colmar|Roubaix|Tourcoing|Beauvais"},
    {"Gabon", "Libreville"},
    {"Gambia|the Gambia", "Banjul"},
    {"Georgia", "Tbilisi|Batumi|Kutaisi"},
    {"Germany|Deutschland|Allemagne",
     "Berlin|Hamburg|Munich|München|Cologne|Köln|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Leipzig|Dortmund|"
     "Essen|Bremen|Dresden|Hanover|Hannover|Nuremberg|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|"
     "Karlsruhe|Mannheim|Augsburg|Wiesbaden|Gelsenkirchen|Mönchengladbach|Braunschweig|Brunswick|Chemnitz|Kiel|"
     "Aachen|Halle|Magdeburg|Freiburg|Freiburg im Breisgau|Krefeld|Lübeck|Oberhausen|Erfurt|Mainz|Rostock|Kassel|"
     "Hagen|Saarbrücken|Hamm|Potsdam|Ludwigshafen|Oldenburg|Leverkusen|Osnabrück|Solingen|Heidelberg|Darmstadt|"
     "Regensburg|Paderborn|Ingolstadt|Würzburg|Fürth|Wolfsburg|Ulm|Heilbronn|Göttingen|Pforzheim|Erlangen|Jena|"
     "Koblenz|Trier|Cottbus|Siegen|Hildesheim|Gießen|Konstanz|Weimar|Bamberg|Bayreuth|Tübingen|Marburg|Passau|"
     "Greifswald|Lüneburg|Flensburg|Stralsund|Sankt Augustin|Garching|Walldorf|Görlitz|Zwickau|Ilmenau|Furtwangen|"
     "Mildenberg|Schwerin|Landshut|Rosenheim|Kaiserslautern|Worms|Fulda|Bad Homburg|Wetzlar|Friedrichshafen"},
    {"Ghana", "Accra|Kumasi"},
    {"Gibraltar", ""},
    {"Greece", "Athens|Thessaloniki|Patras|Heraklion|Volos|Larissa|Chania|Rhodes|Corfu|Ioannina"},
    {"Greenland", "Nuuk"},
    {"Grenada", ""},
    {"Guadeloupe", "Pointe-à-Pitre"},
    {"Guam", "Hagåtña"},
    {"Guatemala", "Guatemala City|Antigua Guatemala"},
    {"Guernsey", ""},
    {"Guinea", "Conakry"},
    {"Guinea-Bissau", "Bissau"},
    {"Guyana", "Georgetown"},
    {"Haiti", "Port-au-Prince"},
    {"Honduras", "Tegucigalpa"},
    {"Hungary", "Budapest|Debrecen|Szeged|Pécs|Győr|Miskolc|Veszprém|Eger"},
    {"Iceland", "Reykjavík|Akureyri|Kópavogur"},
    {"India",
     "Mumbai|Delhi|New Delhi|Bangalore|Bengaluru|Hyderabad|Chennai|Kolkata|Pune|Ahmedabad|Kochi|Cochin|Jaipur|Goa|"
     "Panaji|Thiruvananthapuram|Trivandrum|Mysore|Mysuru|Chandigarh|Indore|Lucknow|Gurgaon|Gurugram|Noida|Coimbatore|"
     "Kozhikode|Bhopal|Nagpur|Vijayawada|Puducherry"},
    {"Indonesia", "Jakarta|Bandung|Surabaya|Yogyakarta|Denpasar|Bali|Medan|Semarang"},
    {"Iran", "Tehran|Isfahan|Shiraz|Mashhad|Tabriz"},
    {"Iraq", "Baghdad|Erbil|Basra"},
    {"Ireland|Republic of Ireland|Éire", "Dublin|Cork|Galway|Limerick|Waterford|Kilkenny|Sligo|Maynooth"},
    {"Isle of Man|the Isle of Man", ""},
    {"Israel", "Tel Aviv|Jerusalem|Haifa|Herzliya|Beersheba|Ramat Gan|Netanya"},
    {"Italy|Italia|Italien",
     "Rome|Roma|Milan|Milano|Turin|Torino|Naples|Napoli|Florence|Firenze|Bologna|Genoa|Genova|Venice|Venezia|Verona|"
     "Padua|Padova|Trieste|Pisa|Palermo|Catania|Bari|Trento|Bolzano|Parma|Modena|Perugia|Siena|Brescia|Bergamo|"
     "Cagliari|Udine|Ferrara|Ravenna|Rimini|Lucca|Como|Pavia|Salerno|Lecce|Ancona|L'Aquila|Treviso|Vicenza|Ivrea"},
    {"Jamaica", ""},
    {"Japan", "Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Fukuoka|Kobe|Sendai|Hiroshima|Nara|Tsukuba|Kanazawa|Kawasaki"},
    {"Jersey", "Saint Helier"},
    {"Jordan", "Amman|Aqaba"},
    {"Kazakhstan", "Almaty|Astana"},
    {"Kenya", "Nairobi|Mombasa|Kisumu"},
    {"Kosovo", "Pristina|Prishtina|Prizren"},
    {"Kuwait", "Kuwait City"},
    {"Kyrgyzstan", "Bishkek"},
    {"Laos", "Vientiane"},
    {"Latvia", "Riga|Daugavpils|Liepāja|Jūrmala"},
    {"Lebanon", "Beirut"},
    {"Lesotho", "Maseru"},
    {"Liberia", "Monrovia"},
    {"Libya", "Benghazi"},
    {"Liechtenstein", "Vaduz"},
    {"Lithuania", "Vilnius|Kaunas|Klaipėda|Šiauliai"},
    {"Luxembourg|Luxemburg", "Luxembourg City|Esch-sur-Alzette|Esch-Belval|Belval"},
    {"Madagascar", "Antananarivo"},
    {"Malawi", "Lilongwe|Blantyre"},
    {"Malaysia", "Kuala Lumpur|Penang|George Town|Johor Bahru|Kota Kinabalu|Cyberjaya"},
    {"Maldives|the Maldives", "Malé"},
    {"Mali", "Bamako"},
    {"Malta", "Valletta|Sliema|St. Julian's|Msida"},
    {"Martinique", "Fort-de-France"},
    {"Mauritania", "Nouakchott"},
    {"Mauritius", "Port Louis"},
    {"Mexico|México",
     "Mexico City|Ciudad de México|Guadalajara|Monterrey|Puebla|Tijuana|Cancún|Querétaro|Oaxaca|Xalapa"},
    {"Moldova", "Chișinău|Chisinau"},
    {"Monaco", "Monte Carlo|Monaco"},
    {"Mongolia", "Ulaanbaatar"},
    {"Montenegro", "Podgorica|Kotor|Budva"},
    {"Morocco", "Casablanca|Rabat|Marrakesh|Marrakech|Fez|Tangier|Agadir"},
    {"Mozambique", "Maputo"},
    {"Myanmar", "Yangon|Mandalay"},
    {"Namibia", "Windhoek"},
    {"Nepal", "Kathmandu|Pokhara"},
    {"Netherlands|the Netherlands|The Netherlands|Holland|Nederland|Niederlande",
     "Amsterdam|Rotterdam|The Hague|Den Haag|'s-Gravenhage|Utrecht|Eindhoven|Delft|Groningen|Leiden|Enschede|Nijmegen|"
     "Tilburg|Arnhem|Maastricht|Breda|Hilversum|Haarlem|Almere|Amersfoort|Apeldoorn|Zwolle|Wageningen|"
     "'s-Hertogenbosch|Den Bosch|Leeuwarden|Dordrecht|Middelburg|Zoetermeer|Gouda|Deventer|Venlo|Hengelo|Alkmaar"},
    {"New Caledonia", "Nouméa"},
    {"New Zealand|Aotearoa", "Auckland|Wellington|Christchurch|Dunedin|Queenstown|Palmerston North"},
    {"Nicaragua", "Managua"},
    {"Niger", "Niamey"},
    {"Nigeria", "Lagos|Abuja|Ibadan|Port Harcourt"},
    {"North Korea", "Pyongyang"},
    {"North Macedonia|Macedonia", "Skopje|Ohrid|Bitola"},
    {"Norway|Norge", "Oslo|Bergen|Trondheim|Stavanger|Tromsø|Kristiansand|Drammen|Bodø|Ålesund|Gjøvik|Lillehammer"},
    {"Oman", "Muscat"},
    {"Pakistan", "Karachi|Lahore|Islamabad|Rawalpindi|Peshawar"},
    {"Palestine", "Ramallah|Bethlehem"},
    {"Panama", "Panama City"},
    {"Papua New Guinea", "Port Moresby"},
    {"Paraguay", "Asunción"},
    {"Peru", "Lima|Cusco|Arequipa"},
    {"Philippines|the Philippines", "Manila|Quezon City|Cebu|Cebu City|Davao|Makati"},
    {"Poland|Polska|Polen",
     "Warsaw|Warszawa|Kraków|Cracow|Wrocław|Wroclaw|Breslau|Poznań|Gdańsk|Gdynia|Sopot|Łódź|Lodz|Lódz|Szczecin|Lublin|"
     "Katowice|Białystok|Bialystok|Gliwice|Toruń|Bydgoszcz|Rzeszów|Opole|Bielsko-Biała"},
    {"Portugal",
     "Lisbon|Lisboa|Lissabon|Porto|Oporto|Coimbra|Braga|Aveiro|Faro|Évora|Funchal|Guimarães|Leiria|Setúbal|Sintra|"
     "Cascais|Matosinhos|Covilhã|Viseu|Ponta Delgada"},
    {"Puerto Rico", ""},
    {"Qatar", "Doha"},
    {"Romania",
     "Bucharest|București|Cluj-Napoca|Cluj|Timișoara|Timisoara|Iași|Iasi|Brașov|Brasov|Sibiu|Constanța|Craiova|Oradea"},
    {"Russia|Russian Federation|the Russian Federation",
     "Moscow|Saint Petersburg|St. Petersburg|St Petersburg|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Samara|"
     "Tomsk|Vladivostok|Krasnoyarsk|Sochi|Innopolis|Voronezh|Kaliningrad"},
    {"Rwanda", "Kigali"},
    {"Samoa", "Apia"},
    {"San Marino", ""},
    {"Saudi Arabia", "Riyadh|Jeddah|Mecca|Medina|Dammam"},
    {"Senegal", "Dakar"},
    {"Serbia", "Belgrade|Novi Sad|Niš|Subotica|Kragujevac"},
    {"Seychelles|the Seychelles", ""},
    {"Sierra Leone", "Freetown"},
    {"Singapore", "Singapore"},
    {"Slovakia|Slovak Republic", "Bratislava|Košice|Žilina|Nitra|Trnava|Banská Bystrica|Prešov"},
    {"Slovenia", "Ljubljana|Maribor|Koper|Celje|Bled|Kranj|Nova Gorica"},
    {"Somalia", "Mogadishu"},
    {"South Africa", "Cape Town|Johannesburg|Durban|Pretoria|Stellenbosch|Port Elizabeth"},
    {"South Korea|Korea|Republic of Korea", "Seoul|Busan|Daejeon|Incheon|Daegu|Gwangju|Jeju|Pangyo"},
    {"South Sudan", "Juba"},
    {"Spain|España|Spanien",
     "Madrid|Barcelona|Valencia|Seville|Sevilla|Zaragoza|Málaga|Murcia|Palma|Palma de Mallorca|Bilbao|Alicante|"
     "Córdoba|Valladolid|Vigo|Gijón|A Coruña|La Coruña|Granada|Vitoria-Gasteiz|Vitoria|Oviedo|Pamplona|"
     "San Sebastián|Donostia|Santander|Salamanca|Santiago de Compostela|Burgos|León|Las Palmas|Tarragona|Girona|"
     "Cádiz|Almería|Castellón|Logroño|Toledo|Cáceres|Badajoz|Móstoles|Leganés|Lleida|Santa Cruz de Tenerife"},
    {"Sri Lanka", "Colombo|Kandy"},
    {"Sudan", "Khartoum"},
    {"Suriname", "Paramaribo"},
    {"Sweden|Sverige|Schweden",
     "Stockholm|Gothenburg|Göteborg|Malmö|Uppsala|Linköping|Lund|Örebro|Västerås|Norrköping|Helsingborg|Umeå|"
     "Jönköping|Luleå|Karlstad|Kista|Växjö|Gävle|Sundsvall|Kalmar|Visby|Karlskrona|Halmstad|Skövde|Borås|Falun"},
    {"Switzerland|Schweiz|Suisse|Svizzera",
     "Zurich|Zürich|Geneva|Genève|Genf|Basel|Basle|Bern|Berne|Lausanne|Lucerne|Luzern|Winterthur|St. Gallen|"
     "Sankt Gallen|Lugano|Biel|Bienne|Neuchâtel|Fribourg|Rapperswil|Zug|Thun|Davos|Montreux|Baden|Schaffhausen|"
     "Locarno|Bellinzona|Yverdon|Chur|Aarau"},
    {"Syria", "Damascus|Aleppo"},
    {"Taiwan", "Taipei|Kaohsiung|Taichung|Tainan|Hsinchu"},
    {"Tajikistan", "Dushanbe"},
    {"Tanzania", "Dar es Salaam|Dodoma|Arusha|Zanzibar"},
    {"Thailand", "Bangkok|Chiang Mai|Phuket"},
    {"Timor-Leste|East Timor", "Dili"},
    {"Togo", "Lomé"},
    {"Trinidad and Tobago", "Port of Spain"},
    {"Tunisia", "Tunis|Sfax|Sousse"},
    {"Turkey|Türkiye", "Istanbul|Ankara|Izmir|İzmir|Antalya|Bursa|Eskişehir|Konya"},
    {"Turkmenistan", "Ashgabat"},
    {"Uganda", "Kampala|Entebbe"},
    {"Ukraine",
     "Kyiv|Kiev|Lviv|Lvov|Odesa|Odessa|Kharkiv|Dnipro|Chernivtsi|Ivano-Frankivsk|Zaporizhzhia|Vinnytsia|Uzhhorod"},
    {"United Arab Emirates|the United Arab Emirates|UAE", "Dubai|Abu Dhabi|Sharjah"},
    {"United Kingdom|the United Kingdom|UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland",
     "London|Birmingham|Manchester|Edinburgh|Glasgow|Bristol|Leeds|Liverpool|Sheffield|Newcastle|"
     "Newcastle upon Tyne|Nottingham|Leicester|Cambridge|Oxford|Cardiff|Belfast|Aberdeen|Dundee|Brighton|"
     "Southampton|Portsmouth|York|Coventry|Exeter|Plymouth|Norwich|Swansea|Milton Keynes|Canterbury|Lancaster|Derby|"
     "Hull|Bournemouth|Durham|St Andrews|Stirling|Inverness|Cheltenham|Guildford|Ipswich|Swindon|Winchester|"
     "Aberystwyth|Bangor|Harrogate|Bradford|Wolverhampton|Stoke-on-Trent|Warwick|Loughborough"},
    {"United States|the United States|United States of America|the United States of America|USA|U.S.A.|US|U.S.|"
     "the US|the USA",
     "Portland|San Jose|San José|San Francisco|New York|New York City|Los Angeles|Chicago|Boston|Seattle|Austin|Denver|"
     "Philadelphia|Atlanta|Dallas|Houston|San Antonio|San Diego|Washington|Washington DC|Washington D.C.|Miami|"
     "Minneapolis|Detroit|Phoenix|Baltimore|Pittsburgh|Cincinnati|Cleveland|Columbus|Indianapolis|Milwaukee|"
     "Kansas City|St. Louis|Saint Louis|Nashville|Memphis|New Orleans|Charlotte|Raleigh|Durham|Richmond|Tampa|Orlando|"
     "Jacksonville|Salt Lake City|Las Vegas|Reno|Sacramento|Oakland|Berkeley|Palo Alto|Mountain View|Sunnyvale|"
     "Santa Clara|Santa Cruz|Santa Barbara|Santa Monica|Pasadena|Long Beach|Anaheim|Cupertino|Menlo Park|"
     "Redwood City|San Mateo|Fremont|Fresno|Monterey|Boulder|Colorado Springs|Fort Collins|Boise|Spokane|Tacoma|"
     "Bellevue|Redmond|Kirkland|Eugene|Corvallis|Beaverton|Hillsboro|Tucson|Albuquerque|Santa Fe|El Paso|Fort Worth|"
     "Plano|Oklahoma City|Tulsa|Omaha|Des Moines|Madison|Ann Arbor|Grand Rapids|Buffalo|Rochester|Syracuse|Ithaca|"
     "Albany|Brooklyn|Hartford|New Haven|Providence|Worcester|Cambridge|Burlington|Princeton|Newark|Jersey City|"
     "Hoboken|Anchorage|Honolulu|Louisville|Lexington|Birmingham|Charleston|Savannah|Chapel Hill|Asheville|"
     "Bloomington|Champaign|Urbana|Iowa City|Lincoln|Arlington|Reston|Herndon|Bethesda|Rockville|Tempe|Scottsdale|"
     "Irvine|Riverside|Chattanooga|Knoxville|Baton Rouge|Saint Paul|St. Paul|Duluth|Fargo|Missoula|Bozeman"},
    {"Uruguay", "Montevideo|Punta del Este"},
    {"Uzbekistan", "Tashkent|Samarkand"},
    {"Vatican City|Holy See|the Vatican", ""},
    {"Venezuela", "Caracas|Maracaibo|Mérida"},
    {"Vietnam|Viet Nam", "Hanoi|Ho Chi Minh City|Saigon|Da Nang|Danang|Hue"},
    {"Yemen", "Sanaa|Aden"},
    {"Zambia", "Lusaka"},
    {"Zimbabwe", "Harare|Bulawayo"},
});

constexpr std::string_view kRegions =
    // United States
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|"
    "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|"
    "Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|"
    "Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|"
    "Washington State|West Virginia|Wisconsin|Wyoming|"
    // Canada
    "Ontario|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|"
    "Newfoundland and Labrador|Prince Edward Island|Yukon|"
    // Germany, Austria, Switzerland
    "Bavaria|Bayern|Saxony|Sachsen|Lower Saxony|Saxony-Anhalt|Hesse|Hessen|Thuringia|Thüringen|Brandenburg|"
    "Schleswig-Holstein|North Rhine-Westphalia|Nordrhein-Westfalen|Rhineland-Palatinate|Saarland|Baden-Württemberg|"
    "Mecklenburg-Vorpommern|Tyrol|Styria|Carinthia|Vorarlberg|Upper Austria|Lower Austria|Ticino|Vaud|Valais|"
    // Belgium, Netherlands, France
    "Flanders|Wallonia|Walloon Brabant|Flemish Brabant|North Holland|South Holland|Noord-Holland|Zuid-Holland|"
    "North Brabant|Gelderland|Friesland|Limburg|Brittany|Bretagne|Normandy|Provence|Occitanie|Alsace|Aquitaine|"
    "Nouvelle-Aquitaine|Île-de-France|Auvergne|Rhône-Alpes|Burgundy|Lorraine|Picardy|Corsica|Savoy|"
    // Italy, Spain, Portugal
    "Tuscany|Lombardy|Piedmont|Veneto|Lazio|Sicily|Sardinia|Campania|Apulia|Puglia|Liguria|Umbria|Emilia-Romagna|"
    "South Tyrol|Catalonia|Catalunya|Andalusia|Galicia|Asturias|Basque Country|Euskadi|Aragon|Castile|Navarre|"
    "Canary Islands|Balearic Islands|Mallorca|Madeira|Azores|Algarve|Alentejo|"
    // British Isles, the north, others
    "Cornwall|Yorkshire|Kent|Sussex|Devon|Surrey|Essex|Cambridgeshire|Lothian|Connacht|Munster|Leinster|Ulster|"
    "Jutland|Zealand|Scania|Skåne|Småland|Lapland|Masovia|Silesia|Pomerania|Bohemia|Moravia|Transylvania|Crete|Attica|"
    "New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia|Kerala|Karnataka|Maharashtra|"
    "Tamil Nadu|Telangana|Gujarat|Punjab|West Bengal|Hokkaido|Guangdong|Sichuan|Zhejiang|Jalisco|Bahia|"
    "Minas Gerais|Rio Grande do Sul|Santa Catarina|Western Cape|Gauteng";

constexpr std::string_view kAdjectives =
    "Albanian=Albania|Argentinian=Argentina|Argentine=Argentina|Armenian=Armenia|Australian=Australia|Austrian=Austria|"
    "Belarusian=Belarus|Belgian=Belgium|Flemish=Belgium|Walloon=Belgium|Bosnian=Bosnia and "
    "Herzegovina|Brazilian=Brazil|"
    "British=United Kingdom|English=United Kingdom|Scottish=United Kingdom|Welsh=United Kingdom|Bulgarian=Bulgaria|"
    "Canadian=Canada|Chilean=Chile|Chinese=China|Colombian=Colombia|Croatian=Croatia|Cypriot=Cyprus|Czech=Czech "
    "Republic|"
    "Danish=Denmark|Dutch=Netherlands|Egyptian=Egypt|Estonian=Estonia|Finnish=Finland|French=France|Breton=France|"
    "Georgian=Georgia|German=Germany|Bavarian=Germany|Saxon=Germany|Greek=Greece|Hungarian=Hungary|Icelandic=Iceland|"
    "Indian=India|Indonesian=Indonesia|Irish=Ireland|Israeli=Israel|Italian=Italy|Japanese=Japan|Kenyan=Kenya|"
    "Latvian=Latvia|Lithuanian=Lithuania|Luxembourgish=Luxembourg|Malaysian=Malaysia|Maltese=Malta|Mexican=Mexico|"
    "Moldovan=Moldova|Montenegrin=Montenegro|Moroccan=Morocco|Norwegian=Norway|Peruvian=Peru|Polish=Poland|"
    "Portuguese=Portugal|Romanian=Romania|Russian=Russia|Serbian=Serbia|Slovak=Slovakia|Slovakian=Slovakia|"
    "Slovene=Slovenia|Slovenian=Slovenia|Spanish=Spain|Catalan=Spain|Basque=Spain|Swedish=Sweden|Swiss=Switzerland|"
    "Taiwanese=Taiwan|Thai=Thailand|Tunisian=Tunisia|Turkish=Turkey|Ukrainian=Ukraine|Uruguayan=Uruguay|"
    "Vietnamese=Vietnam|American=United States";

constexpr std::string_view kTownNames =
    "Vienna=Wien|Brussels=Brussel=Bruxelles=Brüssel=Bruselas|Antwerp=Antwerpen=Anvers|Ghent=Gent=Gand|Bruges=Brugge|"
    "Leuven=Louvain=Löwen|Liège=Luik=Lüttich|Mons=Bergen|Mechelen=Malines|Kortrijk=Courtrai|Ostend=Oostende|"
    "Namur=Namen|Cologne=Köln|Munich=München=Muenchen|Nuremberg=Nürnberg|Hanover=Hannover|Brunswick=Braunschweig|"
    "Düsseldorf=Duesseldorf|Zurich=Zürich=Zuerich|Geneva=Genève=Genf|Basel=Basle=Bâle|Bern=Berne|Lucerne=Luzern|"
    "Lausanne=Losanna|Prague=Praha=Prag|Plzeň=Pilsen|Brno=Brünn|Warsaw=Warszawa=Warschau|Kraków=Krakow=Cracow=Krakau|"
    "Gdańsk=Danzig|Wrocław=Breslau|Poznań=Posen|Łódź=Lodz|Szczecin=Stettin|Bratislava=Pressburg|Belgrade=Beograd|"
    "Bucharest=București|Sofia=Sofija|Athens=Athina|Thessaloniki=Salonica|Lisbon=Lisboa=Lissabon|Porto=Oporto|"
    "Seville=Sevilla|Zaragoza=Saragossa|Rome=Roma=Rom|Milan=Milano=Mailand|Turin=Torino|Florence=Firenze=Florenz|"
    "Venice=Venezia=Venedig|Naples=Napoli=Neapel|Genoa=Genova=Genua|Padua=Padova|Trento=Trient|Bolzano=Bozen|"
    "Copenhagen=København=Kobenhavn=Kopenhagen|Aarhus=Århus|Gothenburg=Göteborg|Malmö=Malmo|Helsinki=Helsingfors|"
    "Turku=Åbo|Tampere=Tammerfors|Tallinn=Reval|Tartu=Dorpat|Riga=Rīga|Vilnius=Wilna|Moscow=Moskva=Moskau|"
    "Saint Petersburg=St. Petersburg=St Petersburg|Kyiv=Kiev=Kyjiv|Lviv=Lvov=Lemberg|Odesa=Odessa|Kharkiv=Kharkov|"
    "The Hague=Den Haag='s-Gravenhage=La Haye|Den Bosch='s-Hertogenbosch|Strasbourg=Straßburg=Strassburg|Lille=Rijsel|"
    "Nice=Nizza|Marseille=Marseilles|Lyon=Lyons|Dunkirk=Dunkerque|Luxembourg=Luxemburg=Luxembourg City|"
    "Montréal=Montreal|Québec City=Quebec City=Ville de Québec|New York=New York City=NYC|San Jose=San José|"
    "Mexico City=Ciudad de México|Beijing=Peking|Guangzhou=Canton|Mumbai=Bombay|Kolkata=Calcutta|Chennai=Madras|"
    "Bengaluru=Bangalore|Yangon=Rangoon|Ho Chi Minh City=Saigon|Macau=Macao|Cairo=Kairo|Algiers=Alger|"
    "Marrakesh=Marrakech|Istanbul=Constantinople|Ljubljana=Laibach|Zagreb=Agram|Rijeka=Fiume|Dubrovnik=Ragusa";

constexpr std::string_view kRegionCodes =
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|"
    "RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD";

}  // namespace

std::span<const CountryEntry> Countries() { return kCountries; }
std::string_view CountryAdjectives() { return kAdjectives; }
std::string_view TownNames() { return kTownNames; }
std::string_view Regions() { return kRegions; }
std::string_view RegionCodes() { return kRegionCodes; }

}  // namespace summit
