// Takes the dependency and the program from the README, as a new user does.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8').replace('\r\n', '\n')
def block = { language -> (readme =~ /(?s)```${language}\n(.*?)```/)[0][1] }
def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('<!-- README -->', block('xml')), 'UTF-8')
def sources = new File(basedir, 'src/main/java')
sources.mkdirs()
new File(sources, 'Example.java').setText(block('java'), 'UTF-8')
