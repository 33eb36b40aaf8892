namespace ReformSite.BrowserTests;
